package io.unionpulse.extraction.date;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Period;

/** Dates as one line of text, for tables and comparisons. */
final class Dated {

  private Dated() {}

  /** First day, last day, basis and evidence in one line; "-" for what is null. */
  static String line(Activity activity) {
    Period period = activity.getPeriod();
    if (period == null) {
      return "-";
    }
    return String.join(
        " ",
        orDash(period.getStart()),
        orDash(period.getEnd()),
        orDash(period.getYearBasis()),
        period.getEvidence().getText());
  }

  private static String orDash(Object value) {
    return value == null ? "-" : value.toString();
  }
}
