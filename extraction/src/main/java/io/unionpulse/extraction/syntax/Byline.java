package io.unionpulse.extraction.syntax;

/** Finds where the story begins behind {@code 本报讯（记者 …）}. */
final class Byline {

  private static final int LONGEST = 120;

  private Byline() {}

  /** Offset behind the byline at the head of {@code body}; 0 if there is none. */
  static int end(String body) {
    int limit = Math.min(body.length(), LONGEST);
    int open = indexOf(body, limit, '（', '(', 0);
    if (open < 0) {
      return 0;
    }
    int close = indexOf(body, limit, '）', ')', open);
    if (close < 0) {
      return 0;
    }
    String inside = body.substring(open, close);
    return inside.contains("记者") || inside.contains("通讯员") ? close + 1 : 0;
  }

  private static int indexOf(String text, int limit, char wide, char narrow, int from) {
    for (int i = from; i < limit; i++) {
      if (text.charAt(i) == wide || text.charAt(i) == narrow) {
        return i;
      }
    }
    return -1;
  }
}
