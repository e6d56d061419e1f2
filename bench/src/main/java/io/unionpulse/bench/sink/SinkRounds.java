package io.unionpulse.bench.sink;

import io.unionpulse.bench.BenchmarkResult;
import io.unionpulse.bench.Medians;
import io.unionpulse.bench.worker.WorkerProcess;
import io.unionpulse.local.LocalServers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rounds: each measures every contestant once, in another order, on an empty index. */
final class SinkRounds {

  private enum Contestant {
    FLOOR,
    SINK,
    INGESTER
  }

  /** One contestant in one round; CPU is the worker's, so none for the floor. */
  private record Run(double documentsPerSecond, double cpuMicros) {}

  private final LocalServers servers;
  private final BenchIndex index;
  private final WorkerProcess sink;
  private final WorkerProcess ingester;
  private final Floor floor;
  private final int documents;
  private final List<Map<Contestant, Run>> rounds = new ArrayList<>();

  SinkRounds(
      LocalServers servers,
      BenchIndex index,
      WorkerProcess sink,
      WorkerProcess ingester,
      Floor floor,
      int documents) {
    this.servers = servers;
    this.index = index;
    this.sink = sink;
    this.ingester = ingester;
    this.floor = floor;
    this.documents = documents;
  }

  /** Runs {@code count} rounds after one that only warms up. */
  void run(int count) throws InterruptedException {
    List<Contestant> order = new ArrayList<>(Arrays.asList(Contestant.values()));
    for (int round = 0; round <= count; round++) {
      Map<Contestant, Run> runs = new EnumMap<>(Contestant.class);
      for (Contestant contestant : order) {
        runs.put(contestant, run(contestant, round));
      }
      System.err.printf("round %d%s: %s%n", round, round == 0 ? " (warming up)" : "", runs);
      if (round > 0) {
        rounds.add(runs);
      }
      Collections.rotate(order, 1);
    }
  }

  private Run run(Contestant contestant, int round) throws InterruptedException {
    index.renew();
    WorkerProcess worker = contestant == Contestant.INGESTER ? ingester : sink;
    Duration before = worker.cpu();
    double rate;
    if (contestant == Contestant.FLOOR) {
      var replay = new Thread(this::replay, "floor");
      replay.start();
      rate = index.watch(documents);
      replay.join();
    } else {
      String kind = contestant.name().toLowerCase(Locale.ROOT);
      worker.order("%s %s-%d".formatted(kind, kind, round));
      rate = index.watch(documents);
      worker.order("stop");
    }
    double cpuMicros = worker.cpu().minus(before).toNanos() / 1e3 / documents;
    return new Run(Math.rint(rate), Math.rint(cpuMicros * 10) / 10);
  }

  private void replay() {
    try {
      floor.replay(servers.elasticsearchUrl());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  BenchmarkResult result(boolean quick, Latency latency) {
    var ratios = new LinkedHashMap<String, Double>();
    ratios.put("sinkToFloor", median(Contestant.SINK, Contestant.FLOOR));
    ratios.put("ingesterToFloor", median(Contestant.INGESTER, Contestant.FLOOR));
    ratios.put("sinkToIngester", median(Contestant.SINK, Contestant.INGESTER));
    var figures = new LinkedHashMap<String, Object>();
    figures.put("quick", quick);
    figures.put("documents", documents);
    figures.put("bytesPerDocument", floor.bytesPerDocument());
    figures.put("sinkToFloorByRound", ratios(Contestant.SINK, Contestant.FLOOR));
    figures.put("sinkToIngesterByRound", ratios(Contestant.SINK, Contestant.INGESTER));
    figures.put("documentsPerSecond", medians());
    figures.put("sinkCpuMicrosPerDocument", medianCpu(Contestant.SINK));
    figures.put("sinkCpuSecondsPer100000Documents", medianCpu(Contestant.SINK) / 10);
    figures.put("ingesterCpuMicrosPerDocument", medianCpu(Contestant.INGESTER));
    figures.put("heapMiB", SinkBenchmark.HEAP_MIB);
    figures.put("peakResidentMiB", sink.peakMiB());
    figures.put("appendToVisibleMillis", Map.of("p50", latency.p50(), "p99", latency.p99()));
    return new BenchmarkResult(ratios, figures);
  }

  private List<Double> ratios(Contestant one, Contestant other) {
    return rounds.stream()
        .map(
            runs ->
                Medians.rounded(
                    runs.get(one).documentsPerSecond() / runs.get(other).documentsPerSecond()))
        .toList();
  }

  private double median(Contestant one, Contestant other) {
    return Medians.of(ratios(one, other));
  }

  private double medianCpu(Contestant of) {
    return Medians.of(rounds.stream().map(runs -> runs.get(of).cpuMicros()).toList());
  }

  private Map<String, Double> medians() {
    var medians = new LinkedHashMap<String, Double>();
    for (Contestant each : Contestant.values()) {
      medians.put(
          each.name().toLowerCase(Locale.ROOT),
          Medians.of(rounds.stream().map(runs -> runs.get(each).documentsPerSecond()).toList()));
    }
    return medians;
  }
}
