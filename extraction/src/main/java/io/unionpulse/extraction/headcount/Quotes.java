package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.text.ScannedText;
import java.util.BitSet;

/** Which characters stand in speech: between quotation marks, with a sentence inside. */
final class Quotes {

  private static final int LONGEST = 400; // a quotation mark may never be closed

  private Quotes() {}

  static BitSet of(ScannedText scanned) {
    String text = scanned.text();
    var quoted = new BitSet();
    int open = -1;
    boolean sentence = false;
    for (int mark = 0; mark < scanned.marks(); mark++) {
      int i = scanned.mark(mark);
      switch (text.charAt(i)) {
        case '“', '「' -> {
          open = i;
          sentence = false;
        }
        case '，', '。', '！', '？', ',', '!', '?' -> sentence = true;
        case '”', '」' -> {
          if (open >= 0 && sentence && i - open <= LONGEST) {
            quoted.set(open, i);
          }
          open = -1;
        }
        default -> {
          // part of a word
        }
      }
    }
    return quoted;
  }
}
