package io.unionpulse.bench.producer;

import io.unionpulse.bench.Comparison;
import io.unionpulse.bench.Comparison.Score;
import io.unionpulse.bench.worker.WorkerProcess;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * {@code serve} beside the same server with handlers that do less. All get the same requests: 100
 * reports each, over connections that stay, the next request when the last one was answered.
 */
final class ServeRounds {

  /** Who is compared. */
  enum Contestant {
    /** Token, limits, access log, reading, contract, Kafka, an answer for each report. */
    SERVE("serve"),
    /** Reads the body, drops it, and sends as many records that are ready; answers when stored. */
    READY("readyRecordsHandler"),
    /** Reads the body, drops it, and answers. */
    EMPTY("emptyHandler");

    private final String label;

    Contestant(String label) {
      this.label = label;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  private static final int BATCHES_OF_CONNECTION = 20;
  private static final int WARM_UP_TIMES = 3;

  private final WorkerProcess worker;
  private final Map<Contestant, Integer> ports;
  private final List<List<byte[]>> batches;

  /** Rounds of a worker, which serves each contestant on its port. */
  ServeRounds(WorkerProcess worker, Map<Contestant, Integer> ports, String token) {
    this.worker = worker;
    this.ports = ports;
    this.batches = batches(token);
  }

  /**
   * Each contestant for {@code time} in each round. The server, which has most to compile, warms up
   * for thrice that time before.
   */
  Comparison<Contestant> run(int rounds, Duration time) throws InterruptedException {
    score(ports.get(Contestant.SERVE), time.multipliedBy(WARM_UP_TIMES));
    var comparison = new Comparison<>(Contestant.class);
    comparison.run(rounds, contestant -> score(ports.get(contestant), time));
    return comparison;
  }

  private Score score(int port, Duration time) throws InterruptedException {
    Duration cpu = worker.cpu();
    long start = System.nanoTime();
    long requests = Requests.send(port, batches, time);
    long nanos = System.nanoTime() - start;
    return Score.of(requests * ServeWorker.BATCH, nanos, worker.cpu().minus(cpu));
  }

  /** For each connection its own reports, as they differ between publishers. */
  private static List<List<byte[]>> batches(String token) {
    return IntStream.range(0, Requests.CONNECTIONS)
        .mapToObj(
            connection ->
                IntStream.range(0, BATCHES_OF_CONNECTION)
                    .map(i -> (connection * BATCHES_OF_CONNECTION + i) * ServeWorker.BATCH)
                    .mapToObj(first -> batch(first, token))
                    .toList())
        .toList();
  }

  private static byte[] batch(int first, String token) {
    String lines =
        IntStream.range(first, first + ServeWorker.BATCH)
            .mapToObj(BenchReports::json)
            .collect(Collectors.joining("\n"));
    return KeepAlive.request("application/x-ndjson", token, lines.getBytes(StandardCharsets.UTF_8));
  }
}
