package io.unionpulse.dashboard.index;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the index is known to hold; another mark, other figures.
 *
 * @param version highest version of an activity: microseconds since 1970, 0 if there is none
 * @param activities how many documents there are, whatever counts
 * @param deadLetters how many records could not be processed
 * @param newestDay latest {@code occurredOn} in days since 1970, 0 if there is none
 */
public record Mark(long version, long activities, long deadLetters, long newestDay) {

  /** The mark as clients see it. */
  public String text() {
    return version + "-" + activities + "-" + deadLetters;
  }

  /** When the newest change was made; null if there is none. */
  public Instant changedAt() {
    return version == 0 ? null : instant(version);
  }

  /** The time that a version stands for. */
  public static Instant instant(long version) {
    return Instant.EPOCH.plus(version, ChronoUnit.MICROS);
  }
}
