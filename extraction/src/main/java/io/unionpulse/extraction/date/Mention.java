package io.unionpulse.extraction.date;

/**
 * Words that name a time.
 *
 * @param start offset of the first character
 * @param end offset behind the last
 * @param kind how they name it
 * @param from first day as printed; {@link Day#NONE} if none is
 * @param to last day as printed; equal to {@code from} if one day is named
 * @param offset of relative days: days from publication; of weekdays: days from the Monday of the
 *     week of publication
 * @param quoted whether they stand in speech or in a name
 */
record Mention(int start, int end, Kind kind, Day from, Day to, int offset, boolean quoted) {

  /** Ways to name a time. */
  enum Kind {
    /** Month and day, with or without year. */
    CALENDAR,
    /** Only the day of some month: 12日. */
    DAY,
    /** A day of the month of publication: 本月12日. */
    THIS_MONTH,
    /** A day of the month before: 上月28日. */
    LAST_MONTH,
    /** 昨天. */
    RELATIVE,
    /** 上周六. */
    WEEKDAY,
    /** A month without a day; {@code from} has year and month. */
    MONTH,
    /** A time of the year, of the week: 暑期, 周末. */
    SEASON,
    /** A year with a name behind it; {@code from} has the year. */
    YEAR,
    /** 近日. */
    VAGUE
  }

  static Mention days(int start, int end, Kind kind, Day from, Day to) {
    return new Mention(start, end, kind, from, to, 0, false);
  }

  static Mention relative(int start, int end, Kind kind, int offset) {
    return new Mention(start, end, kind, Day.NONE, Day.NONE, offset, false);
  }

  static Mention vague(int start, int end) {
    return relative(start, end, Kind.VAGUE, 0);
  }

  Mention quoted(boolean isQuoted) {
    return isQuoted == quoted ? this : new Mention(start, end, kind, from, to, offset, isQuoted);
  }

  Mention startingAt(int earlier) {
    return new Mention(earlier, end, kind, from, to, offset, quoted);
  }

  Mention as(Kind other) {
    return new Mention(start, end, other, from, to, offset, quoted);
  }

  boolean isRange() {
    return !from.equals(to);
  }
}
