package io.unionpulse.bench.producer;

import io.unionpulse.bench.BenchmarkResult;
import io.unionpulse.bench.Comparison.Score;
import io.unionpulse.bench.Folders;
import io.unionpulse.bench.NamedBenchmark;
import io.unionpulse.bench.worker.WorkerProcess;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.local.KafkaServer;
import io.unionpulse.local.LocalSettings;
import io.unionpulse.local.RegistryServer;
import io.unionpulse.producer.http.TokenFile;
import io.unionpulse.schemas.ContractSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Throughput and latency of {@code ingest} and {@code serve}. */
public final class ProducerBenchmark implements NamedBenchmark {

  private static final int KAFKA_HEAP_MIB = 512;

  /** As the launcher gives the server. */
  private static final int SERVE_HEAP_MIB = 512;

  private static final int REPORTS = 200_000;
  private static final int QUICK_REPORTS = 40_000;
  private static final int ROUNDS = 3;
  private static final int QUICK_ROUNDS = 1;
  private static final Duration SERVE_TIME = Duration.ofSeconds(6);
  private static final Duration QUICK_SERVE_TIME = Duration.ofSeconds(3);
  private static final int PACE_SECONDS = 6;
  private static final int QUICK_PACE_SECONDS = 3;

  private final Map<String, Double> ratios = new LinkedHashMap<>();
  private final Map<String, Object> figures = new LinkedHashMap<>();

  @Override
  public String name() {
    return "producer";
  }

  @Override
  public String description() {
    return "Ingest and serve beside a bare producer, an empty handler and Kafka's own answer.";
  }

  @Override
  public BenchmarkResult run(boolean quick) throws InterruptedException {
    LibraryLogs.quiet();
    return Folders.temporary(
        name(),
        data -> {
          var settings = LocalSettings.defaults().withHeapsMiB(KAFKA_HEAP_MIB, 128, 256);
          try (var kafka = KafkaServer.start(data.resolve("kafka"), settings);
              var registry = RegistryServer.start(data.resolve("registry"), settings)) {
            setUp(kafka, registry);
            List<String> servers = List.of(kafka.address(), registry.address());
            figures.put("quick", quick);
            ingest(servers, data, quick);
            serve(servers, data, quick);
            return new BenchmarkResult(ratios, figures);
          }
        });
  }

  private static void setUp(KafkaServer kafka, RegistryServer registry)
      throws InterruptedException {
    try (var admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.address()))) {
      ContractSetup.createTopics(admin, Optional.empty(), line -> {});
      ContractSetup.registerSchemas(registry.address(), line -> {});
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      throw new CommandException("the bench's servers cannot be set up: " + e.getMessage(), e);
    }
  }

  private void ingest(List<String> servers, Path data, boolean quick)
      throws IOException, InterruptedException {
    int reports = quick ? QUICK_REPORTS : REPORTS;
    Path file = data.resolve("reports.ndjson");
    try (var out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < reports; i++) {
        out.append(BenchReports.json(i)).append('\n');
      }
    }
    figures.put("reports", reports);
    figures.put("bytesPerReport", Files.size(file) / reports);
    var rounds = new IngestRounds(servers, file, reports);
    var warm = rounds.warm(quick ? QUICK_ROUNDS : ROUNDS);
    var cold = rounds.cold(quick ? QUICK_ROUNDS : ROUNDS);
    var ingest = IngestRounds.Contestant.INGEST;
    var bare = IngestRounds.Contestant.BARE;
    ratios.put("ingestToBareProducer", warm.ratio(ingest, bare));
    ratios.put("coldIngestToColdBareProducer", cold.ratio(ingest, bare));
    figures.put("ingestToBareProducerByRound", warm.ratios(ingest, bare));
    figures.put("coldIngestToColdBareProducerByRound", cold.ratios(ingest, bare));
    figures.put("ingestedPerSecond", warm.medians(Score::perSecond));
    figures.put("ingestedPerSecondCold", cold.medians(Score::perSecond));
    figures.put("ingestCpuMicrosPerReport", warm.medians(Score::cpuMicros));
  }

  private void serve(List<String> servers, Path data, boolean quick)
      throws IOException, InterruptedException {
    Path tokens = data.resolve("tokens.txt");
    String token =
        new TokenFile(tokens).add(BenchReports.SYSTEM, Instant.now().plus(Duration.ofDays(1)));
    List<String> arguments = List.of(servers.get(0), servers.get(1), tokens.toString());
    try (var worker = WorkerProcess.start(ServeWorker.class, SERVE_HEAP_MIB, arguments)) {
      Map<ServeRounds.Contestant, Integer> ports = start(worker, data.resolve("ports.txt"));
      int port = ports.get(ServeRounds.Contestant.SERVE);
      KeepAlive.awaitAccepted(port, SinglePosts.request(0, token));
      var batches =
          new ServeRounds(worker, ports, token)
              .run(quick ? QUICK_ROUNDS : ROUNDS, quick ? QUICK_SERVE_TIME : SERVE_TIME);
      int count = Pace.PER_SECOND * (quick ? QUICK_PACE_SECONDS : PACE_SECONDS);
      var latency = Latency.measure(servers, port, token, quick ? QUICK_ROUNDS : ROUNDS, count);
      var serve = ServeRounds.Contestant.SERVE;
      var ready = ServeRounds.Contestant.READY;
      var empty = ServeRounds.Contestant.EMPTY;
      ratios.put("serveToReadyRecordsHandler", batches.ratio(serve, ready));
      ratios.put("serveToEmptyHandler", batches.ratio(serve, empty));
      ratios.put("readyRecordsHandlerToEmptyHandler", batches.ratio(ready, empty));
      figures.put("serveToReadyRecordsHandlerByRound", batches.ratios(serve, ready));
      figures.put("serveToEmptyHandlerByRound", batches.ratios(serve, empty));
      figures.put("servedPerSecond", batches.medians(Score::perSecond));
      figures.put("serveCpuMicrosPerReport", batches.medians(Score::cpuMicros));
      figures.put("servePeakResidentMiB", worker.peakMiB());
      figures.put("postP99AboveAcknowledgementMillis", latency.p99Above());
      figures.put("millisAt200PerSecond", latency.figures());
    }
  }

  private static Map<ServeRounds.Contestant, Integer> start(WorkerProcess worker, Path told)
      throws IOException {
    worker.order("serve " + told);
    var ports = new EnumMap<ServeRounds.Contestant, Integer>(ServeRounds.Contestant.class);
    for (String line : Files.readAllLines(told)) {
      String[] words = line.split(" ", 2);
      ports.put(ServeRounds.Contestant.valueOf(words[0]), Integer.valueOf(words[1]));
    }
    return ports;
  }
}
