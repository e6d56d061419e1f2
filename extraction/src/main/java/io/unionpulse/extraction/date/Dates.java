package io.unionpulse.extraction.date;

import io.unionpulse.avro.YearBasis;
import java.util.Optional;

/**
 * First and last day of an activity.
 *
 * @param start first day
 * @param end last day; empty if only the first is known
 * @param basis where the year comes from; empty while it is unknown
 */
record Dates(Day start, Optional<Day> end, Optional<YearBasis> basis) {

  Dates until(Day last) {
    return new Dates(start, Optional.of(last), basis);
  }

  Dates openEnded() {
    return new Dates(start, Optional.empty(), basis);
  }

  /** The same number of days, counted back from the first. */
  Dates from(Day first) {
    return new Dates(first, Optional.of(start), basis);
  }

  boolean isOneDay() {
    return end.filter(start::equals).isPresent();
  }
}
