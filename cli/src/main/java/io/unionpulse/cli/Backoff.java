package io.unionpulse.cli;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: doubles from {@code first} to {@code longest}, of each half
 * fixed and half random, so that many instances do not come back at the same moment.
 */
public final class Backoff {

  private final Duration first;
  private final Duration longest;
  private final RandomGenerator random;
  private Duration ceiling;

  /**
   * Waits from {@code first} to {@code longest}.
   *
   * @param random source of the random half
   */
  public Backoff(Duration first, Duration longest, RandomGenerator random) {
    this.first = first;
    this.longest = longest;
    this.random = random;
    this.ceiling = first;
  }

  /** The wait after one more failure. */
  public Duration next() {
    long half = ceiling.toNanos() / 2;
    var wait = Duration.ofNanos(half + random.nextLong(half + 1));
    Duration doubled = ceiling.multipliedBy(2);
    ceiling = doubled.compareTo(longest) < 0 ? doubled : longest;
    return wait;
  }

  /** Begins anew after a success. */
  public void reset() {
    ceiling = first;
  }
}
