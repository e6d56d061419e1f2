package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.text.Glyphs;

/** Finds the year that a sentence of the background speaks of. */
final class OtherYears {

  private static final int OPENING = 2;
  private static final int DIGITS = 4;

  private OtherYears() {}

  /** Whether a year stands before {@code count} in its sentence that title and lead do not name. */
  static boolean before(String text, Setting setting, Count count, Lead lead) {
    if (setting.index() < OPENING) {
      return false;
    }
    return in(text, setting.start(), count.start(), lead);
  }

  /** Whether a year that title and lead do not name stands between two offsets. */
  static boolean in(String text, int from, int to, Lead lead) {
    for (int i = from + DIGITS; i < to; i++) {
      if (text.charAt(i) == '年' && isYear(text, i - DIGITS)) {
        return !lead.holds(text.substring(i - DIGITS, i));
      }
    }
    return false;
  }

  private static boolean isYear(String text, int from) {
    for (int i = from; i < from + DIGITS; i++) {
      if (!Glyphs.isDigit(text.charAt(i))) {
        return false;
      }
    }
    char first = text.charAt(from);
    return first == '1' || first == '2' || first == '１' || first == '２';
  }
}
