package io.unionpulse.streams.counting;

import io.unionpulse.avro.Granularity;
import java.time.LocalDate;
import java.util.List;

/**
 * A period that counts are kept for.
 *
 * @param granularity length of the period
 * @param name the period as in {@code DistrictCount.period}: {@code 2024}, {@code 2024-10}, {@code
 *     2024-10-14}, or the granularity itself for ALL and UNDATED
 */
public record CountingPeriod(Granularity granularity, String name) {

  private static final CountingPeriod ALL =
      new CountingPeriod(Granularity.ALL, Granularity.ALL.name());
  private static final List<CountingPeriod> UNDATED =
      List.of(ALL, new CountingPeriod(Granularity.UNDATED, Granularity.UNDATED.name()));
  private static final int YEAR_LENGTH = "2024".length();
  private static final int MONTH_LENGTH = "2024-10".length();

  /**
   * The periods that an activity of this day falls in.
   *
   * @param occurredOn the day in Asia/Shanghai, or null if it is not known
   */
  public static List<CountingPeriod> of(LocalDate occurredOn) {
    if (occurredOn == null) {
      return UNDATED;
    }
    String day = occurredOn.toString();
    int signAndExtraDigits = day.length() - "2024-10-14".length(); // years beyond 9999 or below 0
    return List.of(
        ALL,
        new CountingPeriod(Granularity.YEAR, day.substring(0, YEAR_LENGTH + signAndExtraDigits)),
        new CountingPeriod(Granularity.MONTH, day.substring(0, MONTH_LENGTH + signAndExtraDigits)),
        new CountingPeriod(Granularity.DAY, day));
  }
}
