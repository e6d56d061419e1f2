package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.text.CharSet;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.ScannedText;
import java.util.Arrays;

/** A text cut into sentences, of which each but the first begins with the mark before it. */
final class Sentences {

  private static final CharSet ENDS = CharSet.of("。！？；!?;\n");
  private static final int LONGEST = 400; // a page without punctuation is no sentence

  private int[] ends = new int[16];
  private int size;

  static Sentences of(ScannedText scanned) {
    String text = scanned.text();
    var sentences = new Sentences();
    for (int mark = 0; mark < scanned.marks(); mark++) {
      int i = scanned.mark(mark);
      if (ends(text, i)) {
        sentences.addUpTo(i);
      }
    }
    sentences.addUpTo(text.length());
    return sentences;
  }

  /** Number of sentences. */
  int size() {
    return size;
  }

  /** Offset of the first character of a sentence. */
  int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  /** Offset behind the last character of a sentence. */
  int end(int index) {
    return ends[index];
  }

  private void addUpTo(int end) {
    int start = size == 0 ? 0 : ends[size - 1];
    for (; end - start > LONGEST; start += LONGEST) {
      add(start + LONGEST);
    }
    add(end);
  }

  private void add(int end) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size++] = end;
  }

  private static boolean ends(String text, int i) {
    char c = text.charAt(i);
    return ENDS.contains(c) || (c == '.' && i > 0 && isBehindWords(text.charAt(i - 1)));
  }

  private static boolean isBehindWords(char before) {
    return Glyphs.isHan(before) || Glyphs.isCloser(before);
  }
}
