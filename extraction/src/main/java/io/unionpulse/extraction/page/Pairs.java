package io.unionpulse.extraction.page;

import java.util.BitSet;

/**
 * The pairs of neighbouring characters of a text that grows, its line breaks left out. Kept in a
 * hashed set, so that asking costs the length of the question and not that of the text.
 */
final class Pairs {

  private static final int SIZE = 1 << 16;
  private static final int REACH = 6000;

  private final BitSet pairs = new BitSet(SIZE);
  private int read;
  private char last;

  /** Reads on in {@code text} from where it stopped, within the opening of the text. */
  void readOn(CharSequence text) {
    int end = Math.min(REACH, text.length());
    for (; read < end; read++) {
      add(text.charAt(read));
    }
  }

  /** Reads {@code text}, which stands before the text that grows. */
  void readBefore(CharSequence text) {
    text.chars().forEach(c -> add((char) c));
    last = 0;
  }

  /** The share of the pairs of letters and digits of {@code line} that the text has, 0 to 1. */
  double shareOf(String line) {
    int asked = 0;
    int found = 0;
    for (int i = 0; i + 1 < line.length(); i++) {
      char c = line.charAt(i);
      char next = line.charAt(i + 1);
      if (Character.isLetterOrDigit(c) && Character.isLetterOrDigit(next)) {
        asked++;
        found += pairs.get(hash(c, next)) ? 1 : 0;
      }
    }
    return asked == 0 ? 0 : (double) found / asked;
  }

  private void add(char c) {
    if (c == '\n') {
      return;
    }
    pairs.set(hash(last, c));
    last = c;
  }

  private static int hash(char c, char next) {
    return (c * 31 + next * 7919) & (SIZE - 1);
  }
}
