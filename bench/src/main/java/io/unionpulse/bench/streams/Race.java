package io.unionpulse.bench.streams;

import io.unionpulse.bench.worker.WorkerProcess;
import io.unionpulse.schemas.Topics;
import io.unionpulse.streams.GroupLag;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * What a contestant did with the reports, from the first commit that is seen to the end.
 *
 * @param records of {@code union.reports}
 * @param seconds that it took
 * @param cpuSeconds of the worker's CPU that it took
 */
record Race(long records, double seconds, double cpuSeconds) {

  /** Before anything is run. */
  static final Race NONE = new Race(0, 0, 0);

  private static final long GLANCE_MILLIS = 50;
  private static final double NANOS = 1e9;

  /**
   * Runs an application that is new.
   *
   * @param all how many reports there are
   * @param until stop after so many; with {@code all}, whatever they cause is waited for, too
   */
  static Race run(
      BenchCluster cluster, WorkerProcess worker, String order, String group, long all, long until)
      throws InterruptedException {
    worker.order(order);
    var lag = new GroupLag(cluster.admin(), group);
    long first = 0;
    long begin = 0;
    Duration cpu = Duration.ZERO;
    while (true) {
      Map<String, Long> behind = behind(lag);
      long now = System.nanoTime();
      long done = all - behind.get(Topics.REPORTS.name());
      if (first == 0 && done > 0) {
        first = done;
        begin = now;
        cpu = worker.cpu();
      }
      boolean ended = until < all ? done >= until : behind.values().stream().allMatch(n -> n == 0);
      if (ended) {
        return new Race(
            done - first, (now - begin) / NANOS, worker.cpu().minus(cpu).toNanos() / NANOS);
      }
      Thread.sleep(GLANCE_MILLIS);
    }
  }

  /** Both together. */
  Race plus(Race other) {
    return new Race(
        records + other.records, seconds + other.seconds, cpuSeconds + other.cpuSeconds);
  }

  double recordsPerSecond() {
    return Math.rint(records / seconds);
  }

  /** Records for each second of CPU that the worker took. */
  double recordsPerCoreSecond() {
    return Math.rint(records / cpuSeconds);
  }

  @Override
  public String toString() {
    return "%.0f/s, %.0f per CPU second".formatted(recordsPerSecond(), recordsPerCoreSecond());
  }

  private static Map<String, Long> behind(GroupLag lag) throws InterruptedException {
    try {
      return lag.byTopic(Topics.REPORTS.name());
    } catch (ExecutionException e) {
      throw BenchCluster.failed(e);
    }
  }
}
