package io.unionpulse.bench.streams;

import io.unionpulse.bench.BenchmarkResult;
import io.unionpulse.bench.Folders;
import io.unionpulse.bench.NamedBenchmark;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.local.UnionPulseHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;

/** Throughput and state of the stream application. */
public final class StreamsBenchmark implements NamedBenchmark {

  /** As the launcher gives the application. */
  static final int HEAP_MIB = 768;

  /** The state of a million reports within the horizon has its index in memory. */
  private static final int STATE_HEAP_MIB = 3_072;

  private static final int REPORTS = 200_000;
  private static final int QUICK_REPORTS = 40_000;
  private static final int ROUNDS = 3;
  private static final int STATE_REPORTS = 1_000_000;
  private static final int QUICK_STATE_REPORTS = 100_000;

  @Override
  public String name() {
    return "streams";
  }

  @Override
  public String description() {
    return "The stream application beside bare Kafka Streams; its state on disk, its restoring.";
  }

  @Override
  public BenchmarkResult run(boolean quick) throws InterruptedException {
    LibraryLogs.quiet();
    try {
      Path data = Files.createTempDirectory("unionpulse-bench-streams");
      try (var cluster = new BenchCluster(data)) {
        return measure(cluster, data, quick);
      } finally {
        Folders.delete(data);
      }
    } catch (IOException e) {
      throw new CommandException("the bench cannot write: " + e.getMessage(), e);
    }
  }

  private static BenchmarkResult measure(BenchCluster cluster, Path data, boolean quick)
      throws InterruptedException, IOException {
    var reports = new BenchReports(ClauseBook.from(UnionPulseHome.find()));
    int raced = quick ? QUICK_REPORTS : REPORTS;
    cluster.publish(reports, 0, raced);
    var rounds = new Rounds(cluster, data, raced);
    rounds.run(quick ? 1 : ROUNDS);
    int kept = quick ? QUICK_STATE_REPORTS : STATE_REPORTS;
    cluster.publish(reports, raced, kept);
    return result(rounds, raced, StateSize.measure(cluster, data, kept, STATE_HEAP_MIB), quick);
  }

  private static BenchmarkResult result(Rounds rounds, int raced, StateSize state, boolean quick) {
    var ratios = new LinkedHashMap<String, Double>();
    ratios.put(
        "topologyToRekeyedCount", rounds.ratio(Contestant.TOPOLOGY, Contestant.REKEYED_COUNT));
    ratios.put("topologyToPassThrough", rounds.ratio(Contestant.TOPOLOGY, Contestant.PASS_THROUGH));
    ratios.put(
        "withExtractionToRekeyedCount",
        rounds.ratio(Contestant.TOPOLOGY_WITH_EXTRACTION, Contestant.REKEYED_COUNT));
    ratios.put(
        "exactlyOnceToAtLeastOnce",
        rounds.ratio(Contestant.TOPOLOGY, Contestant.TOPOLOGY_AT_LEAST_ONCE));
    var figures = new LinkedHashMap<String, Object>();
    figures.put("quick", quick);
    figures.put("reports", raced);
    figures.put(
        "topologyToRekeyedCountByRound",
        rounds.ratios(Contestant.TOPOLOGY, Contestant.REKEYED_COUNT));
    figures.put("recordsPerSecond", rounds.medians(Race::recordsPerSecond));
    figures.put("recordsPerCoreSecond", rounds.medians(Race::recordsPerCoreSecond));
    figures.put("state", state.figures());
    return new BenchmarkResult(ratios, figures);
  }
}
