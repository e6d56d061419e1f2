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

  /**
   * The period before, of the same length. Of a period that has begun and is not over, what is
   * before are the same days only: the first to third of October on the third of November.
   *
   * @return empty if there is no beginning or no end
   */
  public Optional<Dates> before(LocalDate today) {
    if (from == null || to == null) {
      return Optional.empty();
    }
    LocalDate last = from.minusDays(1);
    boolean running = !today.isBefore(from) && today.isBefore(to);
    LocalDate same = running ? earlier(today) : last;
    return Optional.of(new Dates(earlier(from), same.isBefore(last) ? same : last, kind));
  }

  /** The day of the period before that a day corresponds to; its last one for a 31st too many. */
  private LocalDate earlier(LocalDate day) {
    return switch (kind) {
      case MONTH -> day.minusMonths(1);
      case YEAR -> day.minusYears(1);
      case DAYS, UNDATED -> day.minusDays(days());
    };
  }

  /** How many days there are; both ends must be known. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }
}
