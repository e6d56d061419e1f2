package io.unionpulse.streams.topology;

import java.util.concurrent.TimeUnit;

/**
 * Versions that grow with each change and never fall, not even when all state is lost: a hybrid
 * logical clock (Kulkarni and others, "Logical Physical Clocks", 2014) in microseconds. Where state
 * is kept, the version before decides; where it was lost, the wall clock has long passed it.
 * Microseconds since 1970 stay below 2^53, so that JSON readers keep them exactly.
 */
final class VersionClock {

  private VersionClock() {}

  /**
   * The version after {@code previous}.
   *
   * @param previous the record's version until now, 0 if it has none
   * @param nowMillis wall-clock time in milliseconds since 1970-01-01T00:00:00Z
   */
  static long next(long previous, long nowMillis) {
    return Math.max(previous + 1, TimeUnit.MILLISECONDS.toMicros(nowMillis));
  }
}
