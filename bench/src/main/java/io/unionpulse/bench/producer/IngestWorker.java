package io.unionpulse.bench.producer;

import io.unionpulse.bench.worker.Orders;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.producer.Ingest;
import io.unionpulse.producer.IngestListener;
import io.unionpulse.producer.IngestSettings;
import io.unionpulse.producer.publish.ReportBatch;
import java.io.IOException;
import java.util.List;

/**
 * Ingests a file, or sends the bytes that the ingestion would send, in a JVM set up as that of
 * {@code ./unionpulse ingest}. Orders: {@code ingest FILE}; {@code prepare}, which makes the
 * records of {@code bare COUNT}.
 */
public final class IngestWorker {

  /** As many as the heap holds; those behind them are the same again. */
  private static final int DISTINCT = 20_000;

  private final String bootstrapServers;
  private final String registryUrl;
  private ReadyReports ready;

  private IngestWorker(String bootstrapServers, String registryUrl) {
    this.bootstrapServers = bootstrapServers;
    this.registryUrl = registryUrl;
  }

  /** Takes orders; the arguments are the addresses of Kafka and of the registry. */
  public static void main(String[] args) throws IOException {
    LibraryLogs.quiet();
    var worker = new IngestWorker(args[0], args[1]);
    Orders.take(
        words -> {
          switch (words[0]) {
            case "ingest" -> worker.ingest(words[1]);
            case "prepare" -> worker.ready = ReadyReports.make(worker.registryUrl, DISTINCT);
            default -> worker.bare(Integer.parseInt(words[1]));
          }
          return () -> {};
        });
  }

  private void ingest(String file) throws InterruptedException {
    Ingest.run(
        List.of(file), IngestSettings.of(bootstrapServers, registryUrl), new IngestListener() {});
  }

  /** In transactions as large as those of the ingestion. */
  private void bare(int count) {
    try (var producer = BareProducer.ofIngest(bootstrapServers)) {
      producer.initTransactions();
      for (int sent = 0; sent < count; sent += ReportBatch.MAX_REPORTS) {
        producer.beginTransaction();
        for (int i = sent; i < Math.min(count, sent + ReportBatch.MAX_REPORTS); i++) {
          var unused = producer.send(ready.get(i)); // The commit throws what went wrong.
        }
        producer.commitTransaction();
      }
    }
  }
}
