package io.unionpulse.bench.streams;

import io.unionpulse.bench.BenchmarkResult;
import io.unionpulse.bench.NamedBenchmark;
import java.util.Map;

/** What the stream application keeps of many reports, and how long it takes to restore that. */
public final class StateBenchmark implements NamedBenchmark {

  /** The state of a million reports within the horizon has its index in memory. */
  private static final int HEAP_MIB = 3_072;

  private static final int REPORTS = 1_000_000;
  private static final int QUICK_REPORTS = 100_000;

  @Override
  public String name() {
    return "streams-state";
  }

  @Override
  public String description() {
    return "The stream application's state: size on disk, heap, time to restore.";
  }

  @Override
  public BenchmarkResult run(boolean quick) throws InterruptedException {
    return BenchCluster.with(
        (cluster, data) -> {
          int reports = quick ? QUICK_REPORTS : REPORTS;
          cluster.publish(0, reports);
          return new BenchmarkResult(
              Map.of(), StateSize.measure(cluster, data, reports, HEAP_MIB).figures());
        });
  }
}
