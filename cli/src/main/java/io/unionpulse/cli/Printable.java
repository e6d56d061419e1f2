package io.unionpulse.cli;

/** Foreign text on a terminal: one line, without characters that steer the terminal. */
public final class Printable {

  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** The text with control characters, line separators and direction overrides replaced. */
  public static String of(String text) {
    var printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> printable.appendCodePoint(isHarmless(c) ? c : REPLACEMENT));
    return printable.toString();
  }

  /** Whether a character neither steers the terminal nor ends the line. */
  public static boolean isHarmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
