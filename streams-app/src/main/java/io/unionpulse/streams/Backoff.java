package io.unionpulse.streams;

import java.util.concurrent.ThreadLocalRandom;

/** Waiting times that double from half a second to 30 seconds, with a fifth of jitter. */
final class Backoff {

  private static final long FIRST_MILLIS = 500;
  private static final long LONGEST_MILLIS = 30_000;
  private static final double JITTER = 0.2;

  private long millis = FIRST_MILLIS;

  /** Waits, and will wait longer the next time. */
  void sleep() throws InterruptedException {
    Thread.sleep(next());
  }

  /** Begins anew with the shortest time. */
  void reset() {
    millis = FIRST_MILLIS;
  }

  long next() {
    double jitter = 1 + JITTER * (2 * ThreadLocalRandom.current().nextDouble() - 1);
    long wait = (long) (millis * jitter);
    millis = Math.min(2 * millis, LONGEST_MILLIS);
    return wait;
  }
}
