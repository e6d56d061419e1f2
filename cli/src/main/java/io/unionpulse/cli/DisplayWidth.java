package io.unionpulse.cli;

import java.util.TreeMap;

/**
 * How many columns text takes on a terminal: Chinese characters and full-width forms two (Unicode
 * Standard Annex 11, classes W and F), combining marks none, ambiguous ones one.
 */
public final class DisplayWidth {

  private static final TreeMap<Integer, Integer> WIDE = new TreeMap<>();

  static {
    wide(0x1100, 0x115F); // Hangul Jamo
    wide(0x2E80, 0x303E); // radicals, CJK punctuation
    wide(0x3041, 0x33FF); // Kana, Bopomofo, CJK compatibility
    wide(0x3400, 0x4DBF); // CJK extension A
    wide(0x4E00, 0x9FFF); // CJK
    wide(0xA000, 0xA4CF); // Yi
    wide(0xA960, 0xA97F); // Hangul Jamo extended A
    wide(0xAC00, 0xD7A3); // Hangul
    wide(0xF900, 0xFAFF); // CJK compatibility ideographs
    wide(0xFE10, 0xFE19); // vertical forms
    wide(0xFE30, 0xFE6F); // CJK compatibility forms, small forms
    wide(0xFF00, 0xFF60); // full-width forms
    wide(0xFFE0, 0xFFE6); // full-width signs
    wide(0x1F300, 0x1F64F); // pictographs
    wide(0x1F900, 0x1F9FF); // further pictographs
    wide(0x20000, 0x3FFFD); // CJK extension B and later
  }

  private DisplayWidth() {}

  /** The columns that {@code text} takes. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** The text in exactly {@code columns} columns: padded with blanks, or cut and marked with …. */
  public static String fit(String text, int columns) {
    if (of(text) <= columns) {
      return text + " ".repeat(columns - of(text));
    }
    var cut = new StringBuilder();
    int width = 0;
    for (int codePoint : text.codePoints().toArray()) {
      if (width + of(codePoint) > columns - 1) {
        break;
      }
      cut.appendCodePoint(codePoint);
      width += of(codePoint);
    }
    return cut + "…" + " ".repeat(columns - 1 - width);
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    var range = WIDE.floorEntry(codePoint);
    return range != null && codePoint <= range.getValue() ? 2 : 1;
  }

  private static void wide(int first, int last) {
    WIDE.put(first, last);
  }
}
