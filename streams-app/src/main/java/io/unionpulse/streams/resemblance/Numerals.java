package io.unionpulse.streams.resemblance;

/** Chinese and Arabic numbers in one form, so that 二十 and 20 are the same specific. */
final class Numerals {

  private static final String DIGITS = "零一二三四五六七八九";

  private Numerals() {}

  /** The number in digits where it can be read as one, else as it is printed. */
  static String plain(String printed) {
    if (Character.isDigit(printed.charAt(0)) || printed.charAt(0) == '.') {
      return printed;
    }
    String text = printed.replace('〇', '零').replace('两', '二');
    return isPositional(text) ? positional(text) : Long.toString(value(text));
  }

  private static boolean isPositional(String text) {
    return text.chars().allMatch(letter -> DIGITS.indexOf(letter) >= 0);
  }

  private static String positional(String text) {
    var digits = new StringBuilder();
    text.chars().forEach(letter -> digits.append(DIGITS.indexOf(letter)));
    return digits.toString();
  }

  private static long value(String text) {
    long total = 0;
    long section = 0;
    long digit = 0;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      int value = DIGITS.indexOf(letter);
      long unit = unit(letter);
      if (value >= 0) {
        digit = value;
      } else if (unit < 10_000) {
        section += Math.max(digit, 1) * unit;
        digit = 0;
      } else {
        total = (total + section + digit) * unit;
        section = 0;
        digit = 0;
      }
    }
    return total + section + digit;
  }

  private static long unit(char letter) {
    return switch (letter) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      default -> 100_000_000;
    };
  }
}
