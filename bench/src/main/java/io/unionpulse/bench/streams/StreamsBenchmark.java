package io.unionpulse.bench.streams;

import io.unionpulse.bench.BenchmarkResult;
import io.unionpulse.bench.NamedBenchmark;
import java.time.Duration;
import java.util.LinkedHashMap;

/** Throughput of the stream application beside that of bare Kafka Streams. */
public final class StreamsBenchmark implements NamedBenchmark {

  /** As the launcher gives the application. */
  static final int HEAP_MIB = 768;

  private static final int REPORTS = 60_000;
  private static final int QUICK_REPORTS = 30_000;
  private static final Duration WARM = Duration.ofSeconds(20);
  private static final Duration QUICK_WARM = Duration.ofSeconds(5);
  private static final int ROUNDS = 3;

  @Override
  public String name() {
    return "streams";
  }

  @Override
  public String description() {
    return "The stream application beside bare Kafka Streams.";
  }

  @Override
  public BenchmarkResult run(boolean quick) throws InterruptedException {
    return BenchCluster.with(
        (cluster, data) -> {
          int reports = quick ? QUICK_REPORTS : REPORTS;
          cluster.publish(0, reports);
          var rounds = new Rounds(cluster, data, reports, quick ? QUICK_WARM : WARM);
          rounds.run(quick ? 1 : ROUNDS);
          return result(rounds, reports, quick);
        });
  }

  private static BenchmarkResult result(Rounds rounds, int reports, boolean quick) {
    var ratios = new LinkedHashMap<String, Double>();
    ratios.put(
        "topologyToRekeyedCount",
        rounds.ratio(Contestant.TOPOLOGY, Contestant.REKEYED_COUNT, Race::recordsPerSecond));
    ratios.put(
        "topologyToRekeyedCountPerCore",
        rounds.ratio(Contestant.TOPOLOGY, Contestant.REKEYED_COUNT, Race::recordsPerCoreSecond));
    ratios.put(
        "topologyToPassThrough",
        rounds.ratio(Contestant.TOPOLOGY, Contestant.PASS_THROUGH, Race::recordsPerSecond));
    ratios.put(
        "withExtractionToRekeyedCount",
        rounds.ratio(
            Contestant.TOPOLOGY_WITH_EXTRACTION, Contestant.REKEYED_COUNT, Race::recordsPerSecond));
    ratios.put(
        "exactlyOnceToAtLeastOnce",
        rounds.ratio(
            Contestant.TOPOLOGY, Contestant.TOPOLOGY_AT_LEAST_ONCE, Race::recordsPerSecond));
    var figures = new LinkedHashMap<String, Object>();
    figures.put("quick", quick);
    figures.put("reports", reports);
    figures.put(
        "topologyToRekeyedCountByRound",
        rounds.ratios(Contestant.TOPOLOGY, Contestant.REKEYED_COUNT, Race::recordsPerSecond));
    figures.put("recordsPerSecond", rounds.medians(Race::recordsPerSecond));
    figures.put("recordsPerCoreSecond", rounds.medians(Race::recordsPerCoreSecond));
    return new BenchmarkResult(ratios, figures);
  }
}
