package io.unionpulse.extraction.text;

/**
 * Text as a reader sees it: without markup, without characters that print nothing, each line end a
 * line feed.
 */
public final class PlainText {

  private static final char LAST_UNWANTED = '\u2069'; // but for one
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private PlainText() {}

  /**
   * The plain text of {@code raw}: tags, comments, scripts and entities resolved as by {@link
   * Markup}; zero-width and control characters, soft hyphens and direction marks taken out;
   * carriage returns, vertical tabs, form feeds and Unicode's line ends made line feeds. Linear;
   * any string is survived. The very same object if nothing is to be done.
   */
  public static String of(String raw) {
    return lines(Markup.clean(raw));
  }

  private static String lines(String text) {
    int at = 0;
    while (at < text.length() && !isUnwanted(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    var out = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!isUnwanted(c)) {
        out.append(c);
      } else if (isLineEnd(c)) {
        out.append('\n');
        if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
          at++;
        }
      }
    }
    return out.toString();
  }

  private static boolean isUnwanted(char c) {
    if (c > LAST_UNWANTED) {
      return c == BYTE_ORDER_MARK; // most characters are Chinese
    }
    return c < ' '
        ? c != '\n' && c != '\t'
        : c >= '\u007f' && (c <= '\u009f' || isLineEnd(c) || printsNothing(c));
  }

  private static boolean isLineEnd(char c) {
    return c == '\r'
        || c == '\u000b'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean printsNothing(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= LAST_UNWANTED);
  }
}
