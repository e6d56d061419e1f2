package io.unionpulse.extraction.page;

/** What texts written in Markdown print around their words. */
final class Markdown {

  private Markdown() {}

  /** {@code line} without the signs of emphasis around it: **X**, *X*, _X_. */
  static String withoutEmphasis(String line) {
    int from = 0;
    int end = line.length();
    while (end - from > 2
        && isEmphasis(line.charAt(from))
        && line.charAt(from) == line.charAt(end - 1)) {
      from++;
      end--;
    }
    return line.substring(from, end);
  }

  /** Whether {@code line} is nothing but a link or a picture: [more](address), ![what](address). */
  static boolean isLink(String line) {
    int from = line.startsWith("!") ? 1 : 0;
    int middle = line.indexOf("](");
    return line.startsWith("[", from)
        && middle > 0
        && line.indexOf(')', middle) == line.length() - 1;
  }

  private static boolean isEmphasis(char c) {
    return c == '*' || c == '_';
  }
}
