package io.unionpulse.bench.streams;

import io.unionpulse.bench.worker.WorkerProcess;
import io.unionpulse.schemas.Topics;
import io.unionpulse.streams.GroupLag;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * One run of one contestant over the reports, from the first commit that is seen to the end.
 *
 * @param recordsPerSecond records of {@code union.reports} a second
 * @param recordsPerCoreSecond the same for each second of CPU that the worker took
 */
record Race(double recordsPerSecond, double recordsPerCoreSecond) {

  private static final long GLANCE_MILLIS = 25;
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
        double records = done - first;
        return new Race(
            Math.rint(records * NANOS / (now - begin)),
            Math.rint(records * NANOS / worker.cpu().minus(cpu).toNanos()));
      }
      Thread.sleep(GLANCE_MILLIS);
    }
  }

  private static Map<String, Long> behind(GroupLag lag) throws InterruptedException {
    try {
      return lag.byTopic(Topics.REPORTS.name());
    } catch (ExecutionException e) {
      throw BenchCluster.failed(e);
    }
  }
}
