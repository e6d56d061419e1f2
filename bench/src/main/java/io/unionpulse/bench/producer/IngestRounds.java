package io.unionpulse.bench.producer;

import io.unionpulse.bench.Comparison;
import io.unionpulse.bench.Comparison.Score;
import io.unionpulse.bench.worker.WorkerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code ingest} of a file beside a bare producer of the same bytes. */
final class IngestRounds {

  /** Who is compared. */
  enum Contestant {
    INGEST("ingest"),
    BARE("bareProducer");

    private final String label;

    Contestant(String label) {
      this.label = label;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  /** As the launcher sets {@code ingest} up. */
  private static final List<String> JVM_OPTIONS =
      List.of("-Xms32m", "-Xmx512m", "-XX:+UseSerialGC");

  private final List<String> servers;
  private final Path file;
  private final int reports;

  /**
   * Rounds over a file.
   *
   * @param servers the addresses of Kafka and of the registry
   * @param reports how many are in it
   */
  IngestRounds(List<String> servers, Path file, int reports) {
    this.servers = servers;
    this.file = file;
    this.reports = reports;
  }

  /** Both in one JVM that stays, and so has compiled what it runs. */
  Comparison<Contestant> warm(int rounds) throws InterruptedException {
    var comparison = new Comparison<>(Contestant.class);
    try (var worker = start()) {
      worker.order("prepare");
      comparison.run(rounds, contestant -> run(worker, contestant));
    }
    return comparison;
  }

  /** Each time in a JVM that has run nothing before, as a command does. */
  Comparison<Contestant> cold(int rounds) throws InterruptedException {
    var comparison = new Comparison<>(Contestant.class);
    comparison.run(
        rounds,
        contestant -> {
          try (var worker = start()) {
            if (contestant == Contestant.BARE) {
              worker.order("prepare");
            }
            return run(worker, contestant);
          }
        });
    return comparison;
  }

  private WorkerProcess start() {
    return WorkerProcess.start(IngestWorker.class, JVM_OPTIONS, servers);
  }

  private Score run(WorkerProcess worker, Contestant contestant) {
    Duration cpu = worker.cpu();
    long start = System.nanoTime();
    worker.order(contestant == Contestant.INGEST ? "ingest " + file : "bare " + reports);
    long nanos = System.nanoTime() - start;
    return Score.of(reports, nanos, worker.cpu().minus(cpu));
  }
}
