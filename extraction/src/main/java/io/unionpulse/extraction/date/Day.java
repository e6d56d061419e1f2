package io.unionpulse.extraction.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;

/**
 * A day as printed.
 *
 * @param year 1900 to 2099; 0 if not printed
 * @param month 1 to 12; 0 if not printed
 * @param day 1 to 31; 0 if not printed
 */
record Day(int year, int month, int day) {

  static final Day NONE = new Day(0, 0, 0);

  private static final int LEAP_YEAR = 2000;

  static Day of(LocalDate date) {
    return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The date of a complete {@link #iso} text: 2024-10-14. */
  static LocalDate parse(String iso) {
    return LocalDate.of(digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10));
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = 10 * value + text.charAt(i) - '0';
    }
    return value;
  }

  /** Whether some calendar shows this day. */
  boolean exists() {
    if (day < 1 || day > 31 || month == 0) {
      return day >= 1 && day <= 31;
    }
    return month <= 12 && day <= Month.of(month).length(Year.isLeap(year == 0 ? LEAP_YEAR : year));
  }

  Day inYear(int other) {
    return new Day(other, month, day);
  }

  Day inMonth(int otherYear, int otherMonth) {
    return new Day(otherYear, otherMonth, day);
  }

  /** The date, if its year is known and shows this day. */
  Optional<LocalDate> date() {
    return year == 0 || month == 0 || !exists()
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, month, day));
  }

  /** So many days later. Without a year 29 February is passed over. */
  Day plusDays(int days) {
    boolean leapDay = month == 2 && day == 29;
    int counted = year == 0 ? (leapDay ? LEAP_YEAR : LEAP_YEAR + 1) : year;
    Day moved = inYear(counted).date().map(it -> of(it.plusDays(days))).orElse(this);
    return year == 0 ? moved.inYear(0) : moved;
  }

  boolean isBeforeInYear(Day other) {
    return month < other.month || (month == other.month && day < other.day);
  }

  /** 2024-10-14, or --10-14 while the year is unknown. */
  String iso() {
    return date().map(LocalDate::toString).orElseGet(() -> MonthDay.of(month, day).toString());
  }
}
