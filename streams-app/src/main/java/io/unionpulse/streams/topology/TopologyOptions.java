package io.unionpulse.streams.topology;

import io.unionpulse.streams.resemblance.Resemblance;
import java.time.Duration;

/**
 * What an operator may decide about the topology.
 *
 * @param horizonDays most days between the event times of two reports of one activity, 1 to 3650;
 *     also how long a report's sketch is kept
 * @param countInterval least time between two records of one count
 */
public record TopologyOptions(int horizonDays, Duration countInterval) {

  /** Kafka Streams' own commit interval under exactly-once processing. */
  private static final Duration COMMIT_INTERVAL = Duration.ofMillis(100);

  /** The options unless an operator decides otherwise. */
  public static final TopologyOptions DEFAULT =
      new TopologyOptions(Resemblance.DEFAULT_HORIZON_DAYS, COMMIT_INTERVAL);

  /**
   * Checks each option.
   *
   * @throws IllegalArgumentException naming the wrong one and what it must be
   */
  public TopologyOptions {
    if (horizonDays < 1 || horizonDays > 3650) {
      throw new IllegalArgumentException(
          "the horizon is " + horizonDays + " days, must be 1 to 3650");
    }
    if (countInterval.toMillis() < 1) {
      throw new IllegalArgumentException(
          "the interval of counts is " + countInterval + ", must be 1 ms or more");
    }
  }
}
