package io.unionpulse.sink;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: doubles from {@code first} to {@code longest}, of each half
 * fixed and half random, so that many instances do not come back at the same moment.
 */
final class Backoff {

  private final Duration first;
  private final Duration longest;
  private final RandomGenerator random;
  private Duration ceiling;

  Backoff(Duration first, Duration longest, RandomGenerator random) {
    this.first = first;
    this.longest = longest;
    this.random = random;
    this.ceiling = first;
  }

  /** The wait after one more failure. */
  Duration next() {
    long half = ceiling.toNanos() / 2;
    var wait = Duration.ofNanos(half + random.nextLong(half + 1));
    Duration doubled = ceiling.multipliedBy(2);
    ceiling = doubled.compareTo(longest) < 0 ? doubled : longest;
    return wait;
  }

  /** Begins anew after a success. */
  void reset() {
    ceiling = first;
  }
}
