package io.unionpulse.extraction.date;

import io.unionpulse.extraction.text.CharSet;
import io.unionpulse.extraction.text.Glyphs;

/**
 * A small whole number in a text: 14, １４, 十四, 二〇二四.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 * @param value what it says; -1 if it is no number of up to four digits
 */
record Numeral(int start, int end, int value) {

  private static final CharSet BEGINNERS = CharSet.of("0123456789０１２３４５６７８９零○〇一二两兩三四五六七八九十廿卅");

  /** Whether a number may begin with {@code c}. */
  static boolean mayBegin(char c) {
    return BEGINNERS.contains(c);
  }

  /** The number at {@code offset}; one of value -1 and no length if there is none. */
  static Numeral at(String text, int offset) {
    if (offset >= text.length()) {
      return new Numeral(offset, offset, -1);
    }
    return Glyphs.isDigit(text.charAt(offset)) ? arabic(text, offset) : chinese(text, offset);
  }

  int length() {
    return end - start;
  }

  private static Numeral arabic(String text, int start) {
    int value = 0;
    int i = start;
    while (i < text.length() && Glyphs.isDigit(text.charAt(i))) {
      value = i - start < 4 ? value * 10 + Character.digit(text.charAt(i), 10) : -1;
      i++;
    }
    return new Numeral(start, i, i - start > 4 ? -1 : value);
  }

  private static Numeral chinese(String text, int start) {
    int i = start;
    int places = 0; // 二〇二四: digit by digit
    int sum = 0; // 二十四: by tens
    int unit = 0;
    boolean tens = false;
    boolean valid = true;
    while (i < text.length() && chinese(text.charAt(i)) >= 0) {
      int digit = chinese(text.charAt(i));
      if (digit < 10) {
        valid &= !tens || unit == 0;
        places = i - start < 4 ? places * 10 + digit : -1;
        unit = digit;
      } else {
        valid &= !tens && i - start <= 1;
        sum = digit == 10 ? Math.max(unit, 1) * 10 : digit;
        tens = true;
        unit = 0;
      }
      i++;
    }
    int value = tens ? sum + unit : places;
    return new Numeral(start, i, valid && i - start <= 4 && i > start ? value : -1);
  }

  /** Value of a Chinese digit, 10 for 十, 20 for 廿, 30 for 卅; -1 for others. */
  private static int chinese(char c) {
    return switch (c) {
      case '零', '○', '〇' -> 0;
      case '一' -> 1;
      case '二', '两', '兩' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      case '十' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      default -> -1;
    };
  }
}
