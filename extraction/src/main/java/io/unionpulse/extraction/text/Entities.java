package io.unionpulse.extraction.text;

import java.util.HashMap;
import java.util.Map;

/** The character references of HTML that stand in news: nbsp, ldquo, #8220, #x201c. */
final class Entities {

  private static final int LONGEST = 10;
  private static final int HEXADECIMAL = 16;
  private static final int DECIMAL = 10;
  private static final Map<String, String> NAMED = named();

  private Entities() {}

  /** Appends the character that begins at {@code at}; the offset behind it, -1 if it is none. */
  static int decode(String text, int at, StringBuilder out) {
    int end = at + 1;
    while (end < text.length() && end - at <= LONGEST && text.charAt(end) != ';') {
      end++;
    }
    if (end >= text.length() || text.charAt(end) != ';') {
      return -1;
    }
    String name = text.substring(at + 1, end);
    if (name.startsWith("#")) {
      int codePoint = number(name);
      if (codePoint <= 0 || !Character.isValidCodePoint(codePoint) || isSurrogate(codePoint)) {
        return -1;
      }
      out.appendCodePoint(codePoint);
      return end + 1;
    }
    String character = NAMED.get(name);
    if (character == null) {
      return -1;
    }
    out.append(character);
    return end + 1;
  }

  private static int number(String name) {
    boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
    int value = 0;
    for (int i = hexadecimal ? 2 : 1; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), hexadecimal ? HEXADECIMAL : DECIMAL);
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        return -1;
      }
      value = value * (hexadecimal ? HEXADECIMAL : DECIMAL) + digit;
    }
    return value;
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** Names of the HTML standard, section 13.5, as far as Chinese pages use them. */
  private static Map<String, String> named() {
    var named = new HashMap<String, String>();
    String[] pairs = {
      "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "ensp",
      "\u2002", "emsp", "\u2003", "thinsp", "\u2009", "zwnj", "\u200c", "zwj", "\u200d", "lrm",
      "\u200e", "rlm", "\u200f", "shy", "\u00ad", "ldquo", "“", "rdquo", "”", "lsquo", "‘", "rsquo",
      "’", "sbquo", "‚", "bdquo", "„", "laquo", "«", "raquo", "»", "lsaquo", "‹", "rsaquo", "›",
      "mdash", "—", "ndash", "–", "horbar", "―", "hellip", "…", "middot", "·", "bull", "•", "times",
      "×", "divide", "÷", "plusmn", "±", "minus", "−", "deg", "°", "permil", "‰", "yen", "¥",
      "euro", "€", "pound", "£", "cent", "¢", "copy", "©", "reg", "®", "trade", "™", "sect", "§",
      "para", "¶", "sup2", "²", "sup3", "³", "frac12", "½", "le", "≤", "ge", "≥", "ne", "≠", "larr",
      "←", "rarr", "→", "uarr", "↑", "darr", "↓", "loz", "◊", "infin", "∞", "asymp", "≈", "tilde",
      "˜", "acute", "´", "uml", "¨"
    };
    for (int i = 0; i < pairs.length; i += 2) {
      named.put(pairs[i], pairs[i + 1]);
    }
    return Map.copyOf(named);
  }
}
