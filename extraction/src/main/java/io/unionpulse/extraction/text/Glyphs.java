package io.unionpulse.extraction.text;

/** What single characters of a printed Chinese page are. */
public final class Glyphs {

  private static final String ENDS = "。！？!?…";
  private static final String CLOSERS = "”’」』）)】》";

  private Glyphs() {}

  /** A Chinese character of the basic blocks (or 〇). */
  public static boolean isHan(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf') || c == '〇';
  }

  /** White space of any width, no-break space and byte order mark included. */
  public static boolean isSpace(char c) {
    if (c >= '\u4e00' && c <= '\u9fff') {
      return false; // most characters
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }

  /** A mark that ends a sentence. */
  public static boolean endsSentence(char c) {
    return ENDS.indexOf(c) >= 0;
  }

  /** A closing quotation mark or bracket. */
  public static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /** Decimal digit, half or full width. */
  public static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** {@code s} without white space at its ends. */
  public static String strip(String s) {
    int start = 0;
    int end = s.length();
    while (start < end && isSpace(s.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(s.charAt(end - 1))) {
      end--;
    }
    return s.substring(start, end);
  }

  /**
   * Whether {@code text} ends where a sentence ends: at its mark, or at a quotation mark or bracket
   * right behind one. An ASCII full stop counts behind a Chinese character.
   */
  public static boolean endsWithSentence(CharSequence text) {
    int i = text.length() - 1;
    while (i >= 0 && isSpace(text.charAt(i))) {
      i--;
    }
    while (i > 0 && isCloser(text.charAt(i))) {
      i--;
    }
    return i >= 0
        && (endsSentence(text.charAt(i))
            || (text.charAt(i) == '.' && i > 0 && isHan(text.charAt(i - 1))));
  }
}
