package io.unionpulse.extraction.text;

/** Words printed with a blank behind each character, as headlines and names are: 征 集 启 事. */
public final class LetterSpacing {

  private LetterSpacing() {}

  /** {@code line} without the blanks between its characters, if each stands by itself. */
  public static String collapsed(String line) {
    if (!isSpaced(line)) {
      return line;
    }
    var out = new StringBuilder(line.length() / 2 + 1);
    for (int i = 0; i < line.length(); i++) {
      if (!Glyphs.isSpace(line.charAt(i))) {
        out.append(line.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean isSpaced(String line) {
    int characters = 0;
    boolean other = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Glyphs.isSpace(c)) {
        continue;
      }
      boolean alone =
          i == 0
              || Glyphs.isSpace(line.charAt(i - 1))
              || (isFigure(c) && isFigure(line.charAt(i - 1)));
      if (!alone) {
        return false;
      }
      characters++;
      other |= Glyphs.isHan(c);
    }
    return other && characters > 1;
  }

  private static boolean isFigure(char c) {
    return Glyphs.isDigit(c) || c == '.' || c == '%';
  }
}
