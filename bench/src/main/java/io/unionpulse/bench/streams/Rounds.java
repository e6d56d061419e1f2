package io.unionpulse.bench.streams;

import io.unionpulse.bench.Folders;
import io.unionpulse.bench.Medians;
import io.unionpulse.bench.streams.Contestant.Jvm;
import io.unionpulse.bench.worker.WorkerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The rounds: each runs every contestant once, in another order, after one that warms up. */
final class Rounds {

  /** Extraction takes several times as long: a part tells its speed as well. */
  private static final int PART = 4;

  /** Commits come ten times a second: this long tells the pace to some per cent. */
  private static final double MEASURED_SECONDS = 1;

  private final BenchCluster cluster;
  private final Path data;
  private final int reports;
  private final Duration warm;
  private final Map<Jvm, WorkerProcess> workers = new EnumMap<>(Jvm.class);
  private final List<Map<Contestant, Race>> rounds = new ArrayList<>();

  /**
   * @param reports of which each contestant makes the round
   * @param warm CPU time that each contestant warms up: bare Kafka Streams at first makes a third
   *     of its later speed. The production topology, which is more to compile, gets this three
   *     times, as its three contestants share a JVM.
   */
  Rounds(BenchCluster cluster, Path data, int reports, Duration warm) {
    this.cluster = cluster;
    this.data = data;
    this.reports = reports;
    this.warm = warm;
  }

  /** Runs {@code count} rounds after one that only warms up. */
  void run(int count) throws InterruptedException, IOException {
    try {
      for (Jvm each : Jvm.values()) {
        workers.put(each, cluster.startWorker(StreamsBenchmark.HEAP_MIB));
      }
      List<Contestant> order = new ArrayList<>(Arrays.asList(Contestant.values()));
      for (int round = 0; round <= count; round++) {
        Map<Contestant, Race> races = new EnumMap<>(Contestant.class);
        for (Contestant each : order) {
          races.put(each, round == 0 ? warmUp(each) : measured(each, round));
        }
        System.err.printf("round %d%s: %s%n", round, round == 0 ? " (warming up)" : "", races);
        if (round > 0) {
          rounds.add(races);
        }
        Collections.rotate(order, 1);
      }
    } finally {
      workers.values().forEach(WorkerProcess::close);
    }
  }

  private Race warmUp(Contestant contestant) throws InterruptedException, IOException {
    Race last = Race.NONE;
    WorkerProcess worker = workers.get(contestant.jvm());
    Duration until = worker.cpu().plus(warm);
    for (int pass = 0; worker.cpu().compareTo(until) < 0; pass++) {
      last = race(contestant, "warm-" + pass);
    }
    return last;
  }

  /** Runs the contestant over the reports again and again until it took its time. */
  private Race measured(Contestant contestant, int round) throws InterruptedException, IOException {
    Race race = Race.NONE;
    for (int pass = 0; race.seconds() < MEASURED_SECONDS; pass++) {
      race = race.plus(race(contestant, round + "-" + pass));
    }
    return race;
  }

  private Race race(Contestant contestant, String run) throws InterruptedException, IOException {
    String application = "bench-" + contestant.label() + "-" + run;
    Path state = data.resolve(application);
    WorkerProcess worker = workers.get(contestant.jvm());
    int until = contestant == Contestant.TOPOLOGY_WITH_EXTRACTION ? reports / PART : reports;
    Race race =
        Race.run(
            cluster,
            worker,
            "run %s %s %s".formatted(contestant, application, state),
            application,
            reports,
            until);
    worker.order("stop");
    cluster.forget(application);
    Folders.delete(state);
    return race;
  }

  /** A figure of one beside that of the other in the same round, the median of the rounds. */
  double ratio(Contestant one, Contestant other, ToDoubleFunction<Race> figure) {
    return Medians.of(ratios(one, other, figure));
  }

  /** A figure of one beside that of the other, round by round. */
  List<Double> ratios(Contestant one, Contestant other, ToDoubleFunction<Race> figure) {
    return rounds.stream()
        .map(
            races ->
                Medians.rounded(
                    figure.applyAsDouble(races.get(one)) / figure.applyAsDouble(races.get(other))))
        .toList();
  }

  /** The median of a figure for each contestant. */
  Map<String, Double> medians(ToDoubleFunction<Race> figure) {
    var medians = new LinkedHashMap<String, Double>();
    for (Contestant each : Contestant.values()) {
      medians.put(
          each.label(),
          Medians.of(rounds.stream().map(races -> figure.applyAsDouble(races.get(each))).toList()));
    }
    return medians;
  }
}
