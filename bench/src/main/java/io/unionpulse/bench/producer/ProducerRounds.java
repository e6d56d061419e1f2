package io.unionpulse.bench.producer;

import io.unionpulse.bench.BenchmarkResult;
import io.unionpulse.bench.worker.WorkerProcess;
import io.unionpulse.producer.http.TokenFile;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rounds: contestants in turn, on the same servers, after one round that only warms up. */
final class ProducerRounds {

  private static final int CONNECTIONS = 8;
  private static final int SERVE_HEAP_MIB = 512;
  private static final int BATCH = 100;
  private static final int BATCHES = 20;

  private final String kafka;
  private final String registry;
  private final Path data;
  private final boolean quick;
  private final int reports;
  private final int rounds;
  private final Map<String, List<Double>> perSecond = new LinkedHashMap<>();

  ProducerRounds(String kafka, String registry, Path data, boolean quick) {
    this.kafka = kafka;
    this.registry = registry;
    this.data = data;
    this.quick = quick;
    this.reports = quick ? 40_000 : 200_000;
    this.rounds = quick ? 2 : 3;
  }

  BenchmarkResult run() throws IOException, InterruptedException {
    Path file = writeReports();
    long bytes = Files.size(file) / reports;
    ingest(file);
    Map<String, Pace> paces = serve();
    var ratios = new LinkedHashMap<String, Double>();
    ratios.put("ingestToBareProducer", ratio("ingest", "bareProducer"));
    ratios.put("serveToEmptyHandler", ratio("serve", "emptyHandler"));
    ratios.put("serveToBareProducer", ratio("serve", "bareProducer"));
    var figures = new LinkedHashMap<String, Object>();
    figures.put("quick", quick);
    figures.put("reports", reports);
    figures.put("bytesPerReport", bytes);
    figures.put("reportsPerSecond", medians());
    figures.put("reportsPerSecondByRound", perSecond);
    figures.put(
        "singlePostP99AboveAcknowledgementMillis",
        rounded(paces.get("post").p99() - paces.get("acknowledgement").p99()));
    figures.put("millisAt200PerSecond", paces);
    return new BenchmarkResult(ratios, figures);
  }

  private Path writeReports() throws IOException {
    Path file = data.resolve("reports.ndjson");
    try (var out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < reports; i++) {
        out.write(BenchReports.json(i));
        out.write('\n');
      }
    }
    return file;
  }

  /** In a JVM set up as the launcher sets that of {@code ingest} up. */
  private void ingest(Path file) throws InterruptedException {
    try (var worker =
        WorkerProcess.start(
            IngestWorker.class,
            List.of("-Xms32m", "-Xmx512m", "-XX:+UseSerialGC"),
            List.of(kafka, registry))) {
      worker.order("prepare");
      for (int round = 0; round <= rounds; round++) {
        time(round, "ingest", () -> worker.order("ingest " + file));
        time(round, "bareProducer", () -> worker.order("bare " + reports));
      }
    }
  }

  private void time(int round, String name, Runnable run) {
    long start = System.nanoTime();
    run.run();
    note(round, name, reports * 1e9 / (System.nanoTime() - start));
  }

  private void note(int round, String name, double rate) {
    System.err.printf("round %d: %s %.0f reports a second%n", round, name, rate);
    if (round > 0) {
      perSecond.computeIfAbsent(name, n -> new ArrayList<>()).add(Math.rint(rate));
    }
  }

  private Map<String, Pace> serve() throws IOException, InterruptedException {
    Path tokens = data.resolve("tokens.txt");
    String token =
        new TokenFile(tokens).add(BenchReports.SYSTEM, Instant.now().plus(Duration.ofDays(1)));
    int port = freePort();
    int empty = freePort();
    var worker =
        WorkerProcess.start(
            ServeWorker.class,
            SERVE_HEAP_MIB,
            List.of(
                kafka,
                registry,
                tokens.toString(),
                Integer.toString(port),
                Integer.toString(empty)));
    try {
      awaitReady(port, token);
      var batches = batches(token);
      Duration time = Duration.ofSeconds(quick ? 3 : 8);
      for (int round = 0; round <= rounds; round++) {
        note(round, "serve", BATCH * Throughput.measure(port, batches, time));
        note(round, "emptyHandler", BATCH * Throughput.measure(empty, batches, time));
      }
      int count = Pace.PER_SECOND * (quick ? 5 : 20);
      var paces = new LinkedHashMap<String, Pace>();
      paces.put("post", posts(port, token, count));
      paces.put("acknowledgement", Acknowledged.measure(kafka, registry, count));
      System.err.println(paces);
      return paces;
    } finally {
      worker.close();
    }
  }

  private static Pace posts(int port, String token, int count) throws InterruptedException {
    return Pace.measure(
        count,
        () -> {
          var connection = new KeepAlive(port);
          return i -> connection.post(single(i, token));
        });
  }

  private static byte[] single(int number, String token) {
    return KeepAlive.request("application/json", token, utf8(BenchReports.json(number)));
  }

  /** For each connection its own reports, as they differ between publishers. */
  private static List<List<byte[]>> batches(String token) {
    return IntStream.range(0, CONNECTIONS)
        .mapToObj(
            connection ->
                IntStream.range(0, BATCHES)
                    .mapToObj(i -> batch((connection * BATCHES + i) * BATCH, token))
                    .toList())
        .toList();
  }

  private static byte[] batch(int first, String token) {
    String lines =
        IntStream.range(first, first + BATCH)
            .mapToObj(BenchReports::json)
            .collect(Collectors.joining("\n"));
    return KeepAlive.request("application/x-ndjson", token, utf8(lines));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void awaitReady(int port, String token) throws InterruptedException {
    for (int tries = 0; ; tries++) {
      try (var connection = new KeepAlive(port)) {
        connection.post(single(0, token));
        return;
      } catch (IOException e) {
        if (tries == 300) {
          throw new IllegalStateException("the server does not start", e);
        }
        Thread.sleep(100);
      }
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private double ratio(String one, String other) {
    return rounded(median(perSecond.get(one)) / median(perSecond.get(other)));
  }

  private Map<String, Double> medians() {
    var medians = new LinkedHashMap<String, Double>();
    perSecond.forEach((name, rates) -> medians.put(name, median(rates)));
    return medians;
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static double rounded(double value) {
    return Math.rint(value * 1_000) / 1_000;
  }
}
