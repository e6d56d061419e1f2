package io.unionpulse.bench.sink;

import io.unionpulse.avro.Activity;
import io.unionpulse.bench.BenchmarkResult;
import io.unionpulse.bench.Folders;
import io.unionpulse.bench.NamedBenchmark;
import io.unionpulse.bench.worker.WorkerProcess;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.local.LocalServers;
import io.unionpulse.local.LocalSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Throughput, CPU, memory and latency of the sink. */
public final class SinkBenchmark implements NamedBenchmark {

  /** As the sink's defaults are. */
  static final int CONNECTIONS = 3;

  static final int BATCH_BYTES = 5 * 1024 * 1024;
  static final int FETCH_BYTES = 16 * 1024 * 1024;

  private static final int DOCUMENTS = 200_000;
  private static final int QUICK_DOCUMENTS = 40_000;
  private static final int ROUNDS = 4;
  private static final int QUICK_ROUNDS = 2;
  static final int HEAP_MIB = 256;
  private static final int ELASTICSEARCH_HEAP_MIB = 1_024;
  private static final Duration LATENCY_TIME = Duration.ofSeconds(20);
  private static final Duration QUICK_LATENCY_TIME = Duration.ofSeconds(5);
  private static final long VERSION = 1_700_000_000_000_000L;

  @Override
  public String name() {
    return "sink";
  }

  @Override
  public String description() {
    return "The sink beside ready bulk bodies and a BulkIngester; CPU, memory, latency.";
  }

  @Override
  public BenchmarkResult run(boolean quick) throws InterruptedException {
    LibraryLogs.quiet();
    return Folders.temporary(
        name(),
        data -> {
          try (var servers =
              LocalServers.start(
                  data,
                  LocalSettings.defaults().withHeapsMiB(256, 128, ELASTICSEARCH_HEAP_MIB),
                  SinkBenchmark::say)) {
            return measure(servers, data, quick);
          }
        });
  }

  private static BenchmarkResult measure(LocalServers servers, Path data, boolean quick)
      throws IOException, InterruptedException {
    int documents = quick ? QUICK_DOCUMENTS : DOCUMENTS;
    var index = new BenchIndex(servers);
    List<String> arguments = SinkWorker.arguments(servers);
    index.renew();
    try (var floor = new Floor(data.resolve("bodies"));
        var sink = WorkerProcess.start(SinkWorker.class, HEAP_MIB, arguments);
        var ingester = WorkerProcess.start(SinkWorker.class, HEAP_MIB, arguments)) {
      fill(servers, floor, documents);
      var rounds = new SinkRounds(servers, index, sink, ingester, floor, documents);
      rounds.run(quick ? QUICK_ROUNDS : ROUNDS);
      index.renew();
      sink.order("sink latency");
      index.watch(documents);
      index.renew();
      Latency latency = Latency.measure(servers, index, quick ? QUICK_LATENCY_TIME : LATENCY_TIME);
      return rounds.result(quick, latency);
    }
  }

  private static void fill(LocalServers servers, Floor floor, int documents) throws IOException {
    try (var topic = new BenchTopic(servers, Duration.ofMillis(50))) {
      for (int i = 0; i < documents; i++) {
        Activity document = BenchDocuments.document("bench-" + i, i, VERSION + i);
        floor.add(document);
        topic.append(document);
      }
    }
    floor.flush();
    System.err.printf("%d documents of %d bytes%n", documents, floor.bytesPerDocument());
  }

  private static void say(String line) {
    System.err.println(line);
  }
}
