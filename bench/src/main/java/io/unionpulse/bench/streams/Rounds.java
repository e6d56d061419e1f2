package io.unionpulse.bench.streams;

import io.unionpulse.bench.Folders;
import io.unionpulse.bench.Medians;
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

  /**
   * CPU seconds until a contestant's JVM has compiled what it runs: bare Kafka Streams at first
   * makes a third of its later speed.
   */
  private static final Duration WARM = Duration.ofSeconds(25);

  /** Commits come ten times a second: this long they are counted to some per cent. */
  private static final double MEASURED_SECONDS = 2;

  private final BenchCluster cluster;
  private final Path data;
  private final int reports;
  private final Map<Contestant, WorkerProcess> workers = new EnumMap<>(Contestant.class);
  private final List<Map<Contestant, Race>> rounds = new ArrayList<>();

  Rounds(BenchCluster cluster, Path data, int reports) {
    this.cluster = cluster;
    this.data = data;
    this.reports = reports;
  }

  /** Runs {@code count} rounds after one that only warms up; each contestant has its own JVM. */
  void run(int count) throws InterruptedException, IOException {
    try {
      for (Contestant each : Contestant.values()) {
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
    for (int pass = 0; workers.get(contestant).cpu().compareTo(WARM) < 0; pass++) {
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
    WorkerProcess worker = workers.get(contestant);
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

  /** Speed of one beside that of the other in the same round, the median of the rounds. */
  double ratio(Contestant one, Contestant other) {
    return Medians.of(ratios(one, other));
  }

  /** Speed of one beside that of the other, round by round. */
  List<Double> ratios(Contestant one, Contestant other) {
    return rounds.stream()
        .map(
            races ->
                Medians.rounded(
                    races.get(one).recordsPerSecond() / races.get(other).recordsPerSecond()))
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
