package io.unionpulse.dashboard.filter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days of activities, both ends included.
 *
 * @param from first day; null for no beginning
 * @param to last day; null for no end
 * @param kind how the days were named
 */
public record Dates(LocalDate from, LocalDate to, Kind kind) {

  /** Every activity, whether its day is known or not. */
  public static final Dates ANY = new Dates(null, null, Kind.DAYS);

  /** Activities of no known day. */
  public static final Dates UNDATED = new Dates(null, null, Kind.UNDATED);

  /** How the days were named, which says what the period before is. */
  public enum Kind {
    DAYS,
    MONTH,
    YEAR,
    UNDATED
  }

  /** Whether days are asked for at all. */
  public boolean isBounded() {
    return from != null || to != null;
  }

  /** The period of the same length before; empty if there is no beginning or no end. */
  public Optional<Dates> before() {
    if (from == null || to == null) {
      return Optional.empty();
    }
    LocalDate last = from.minusDays(1);
    return Optional.of(
        switch (kind) {
          case MONTH -> new Dates(from.minusMonths(1), last, kind);
          case YEAR -> new Dates(from.minusYears(1), last, kind);
          case DAYS, UNDATED -> new Dates(last.minusDays(days() - 1), last, kind);
        });
  }

  /** How many days there are; both ends must be known. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }
}
