package io.unionpulse.producer.generate;

import java.time.LocalDate;

/**
 * What is generated.
 *
 * @param seed the same seed gives the same reports
 * @param records how many records
 * @param region GB/T 2260 code of the province or city that they are of
 * @param firstDay day of the first activities
 * @param days over how many days the activities go
 * @param shares how many of them are what
 */
public record FlowSettings(
    long seed, long records, String region, LocalDate firstDay, int days, Shares shares) {

  public FlowSettings {
    if (records < 0 || days < 1) {
      throw new IllegalArgumentException("records: " + records + ", days: " + days);
    }
  }
}
