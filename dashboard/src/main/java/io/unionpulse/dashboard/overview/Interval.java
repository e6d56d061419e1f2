package io.unionpulse.dashboard.overview;

import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long a point of the timeline is. */
public enum Interval {
  YEAR(CalendarInterval.Year, ChronoUnit.YEARS, 4),
  MONTH(CalendarInterval.Month, ChronoUnit.MONTHS, 7),
  DAY(CalendarInterval.Day, ChronoUnit.DAYS, 10);

  private final CalendarInterval calendar;
  private final ChronoUnit unit;
  private final int length;

  Interval(CalendarInterval calendar, ChronoUnit unit, int length) {
    this.calendar = calendar;
    this.unit = unit;
    this.length = length;
  }

  CalendarInterval calendar() {
    return calendar;
  }

  /** The period that a day is in: 2024-10. */
  String periodOf(LocalDate day) {
    return day.toString().substring(0, length);
  }

  /** The day, so many periods later. */
  LocalDate later(LocalDate day, long periods) {
    return day.plus(periods, unit);
  }

  /** How many periods lie between two beginnings. */
  long between(LocalDate first, LocalDate last) {
    return unit.between(first, last);
  }
}
