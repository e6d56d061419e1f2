package io.unionpulse.bench.producer;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Times of single operations at a steady rate, in milliseconds. Each is measured from when it was
 * due, so that one that is late makes those behind it late, too.
 *
 * @param p50 of half of them at most
 * @param p99 of 99 in a hundred at most
 */
record Pace(double p50, double p99) {

  static final int PER_SECOND = 200;

  private static final int LANES = 16;
  private static final double MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  /** What is measured. */
  @FunctionalInterface
  interface Operation {
    void run(int number) throws Exception;
  }

  /** Makes the operation of one thread. */
  @FunctionalInterface
  interface Lane {
    Operation open() throws Exception;
  }

  /** Runs {@code count} operations, {@value #PER_SECOND} a second, on some threads in turn. */
  static Pace measure(int count, Lane lane) throws InterruptedException {
    var nanos = new long[count];
    var threads = new Thread[LANES];
    long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500);
    for (int i = 0; i < LANES; i++) {
      int first = i;
      threads[i] = new Thread(() -> run(lane, first, start, nanos));
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    Arrays.sort(nanos);
    return new Pace(nanos[count / 2] / MILLI, nanos[count * 99 / 100] / MILLI);
  }

  private static void run(Lane lane, int first, long start, long[] nanos) {
    try {
      Operation operation = lane.open();
      for (int i = first; i < nanos.length; i += LANES) {
        long due = start + i * (TimeUnit.SECONDS.toNanos(1) / PER_SECOND);
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        operation.run(i);
        nanos[i] = System.nanoTime() - due;
      }
    } catch (Exception e) {
      throw new IllegalStateException("an operation failed", e);
    }
  }
}
