package io.unionpulse.extraction.text;

import io.unionpulse.extraction.gazetteer.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Other characters for the same text. */
final class Variants {

  private static final String FULL = "，；：（）！？“”";
  private static final String HALF = ",;:()!?\"\"";
  private static final Map<Character, Character> TRADITIONAL = traditionalCharacters();

  private Variants() {}

  /** ASCII punctuation; the full stop only where it is none of a number or an abbreviation. */
  static String ascii(String text) {
    char[] chars = text.toCharArray();
    boolean paired = paired(text);
    for (int i = 0; i < chars.length; i++) {
      int at = FULL.indexOf(chars[i]);
      boolean quote = chars[i] == '“' || chars[i] == '”';
      if (at >= 0 && (!quote || paired)) {
        chars[i] = HALF.charAt(at);
      } else if (chars[i] == '。' && !word(text, i + 1) && !word(text, i - 1)) {
        chars[i] = '.';
      }
    }
    return new String(chars);
  }

  static String fullWidth(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      int at = HALF.indexOf(chars[i]);
      if (at >= 0 && chars[i] != '"') {
        chars[i] = FULL.charAt(at);
      }
    }
    return new String(chars);
  }

  static String wideDigits(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (word(text, i) || chars[i] == '%') {
        chars[i] = (char) (chars[i] + '\uFEE0');
      }
    }
    return new String(chars);
  }

  /** {@code mark} behind each {@code step} characters. */
  static String every(String text, int step, String mark) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i += step) {
      out.append(text, i, Math.min(text.length(), i + step)).append(mark);
    }
    return out.toString();
  }

  /** Broken after each {@code width} characters, not within a number or at a blank. */
  static String columns(String text, int width, String end) {
    var out = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        column = 0;
      } else if (column >= width && Glyphs.isHan(c) && Glyphs.isHan(text.charAt(i - 1))) {
        out.append(end);
        column = 0;
      }
      out.append(c);
      column++;
    }
    return out.toString();
  }

  static String entities(String text) {
    return text.replace("&", "&amp;")
        .replace("“", "&ldquo;")
        .replace("”", "&#8221;")
        .replace(" ", "&nbsp;");
  }

  static String traditional(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = TRADITIONAL.getOrDefault(chars[i], chars[i]);
    }
    return new String(chars);
  }

  private static boolean paired(String text) {
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || (c == '“' && open) || (c == '”' && !open)) {
        return false;
      }
      open = c == '“' || (open && c != '”');
    }
    return !open;
  }

  private static boolean word(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 0x80
        && Character.isLetterOrDigit(text.charAt(at));
  }

  private static Map<Character, Character> traditionalCharacters() {
    var characters = new HashMap<Character, Character>();
    for (List<String> row : Table.rows(CharacterTable.class, "traditional.tsv", 2)) {
      characters.putIfAbsent(row.get(1).charAt(0), row.get(0).charAt(0));
    }
    return characters;
  }
}
