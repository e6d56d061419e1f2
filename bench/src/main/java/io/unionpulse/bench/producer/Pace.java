package io.unionpulse.bench.producer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
  private static final long HEAD_START = TimeUnit.MILLISECONDS.toNanos(500);

  /** What is measured. */
  @FunctionalInterface
  interface Operation extends AutoCloseable {

    void run(int number) throws Exception;

    @Override
    default void close() throws IOException {}
  }

  /** Makes the operation of one thread. */
  @FunctionalInterface
  interface Lane {
    Operation open() throws Exception;
  }

  /** Runs {@code count} operations, {@value #PER_SECOND} a second, on some threads in turn. */
  static Pace measure(int count, Lane lane) throws InterruptedException {
    var nanos = new long[count];
    ExecutorService threads = Executors.newFixedThreadPool(LANES);
    try {
      long start = System.nanoTime() + HEAD_START;
      List<Callable<Void>> lanes = new ArrayList<>();
      for (int i = 0; i < LANES; i++) {
        int first = i;
        lanes.add(() -> run(lane, first, start, nanos));
      }
      for (var each : threads.invokeAll(lanes)) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("an operation failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
    Arrays.sort(nanos);
    return new Pace(nanos[count / 2] / MILLI, nanos[count * 99 / 100] / MILLI);
  }

  private static Void run(Lane lane, int first, long start, long[] nanos) throws Exception {
    try (Operation operation = lane.open()) {
      for (int i = first; i < nanos.length; i += LANES) {
        long due = start + i * (TimeUnit.SECONDS.toNanos(1) / PER_SECOND);
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        operation.run(i);
        nanos[i] = System.nanoTime() - due;
      }
    }
    return null;
  }
}
