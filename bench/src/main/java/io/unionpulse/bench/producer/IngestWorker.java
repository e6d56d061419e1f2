package io.unionpulse.bench.producer;

import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.producer.Ingest;
import io.unionpulse.producer.IngestListener;
import io.unionpulse.producer.IngestSettings;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Ingests a file, or sends the bytes that the ingestion would send, in a JVM set up as that of
 * {@code ./unionpulse ingest}. Orders: {@code ingest FILE}, {@code bare COUNT}.
 */
public final class IngestWorker {

  private static final int TRANSACTION = 1_000;
  private static final int DISTINCT = 20_000;
  private static final int MAX_REQUEST_BYTES = Topics.MAX_RECORD_BYTES;

  private final String bootstrapServers;
  private final String registryUrl;
  private final List<ProducerRecord<String, byte[]>> records = new ArrayList<>();

  private IngestWorker(String bootstrapServers, String registryUrl) {
    this.bootstrapServers = bootstrapServers;
    this.registryUrl = registryUrl;
  }

  /** Takes orders; the arguments are the addresses of Kafka and of the registry. */
  public static void main(String[] args) throws IOException, InterruptedException {
    LibraryLogs.quiet();
    var worker = new IngestWorker(args[0], args[1]);
    var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      String[] words = order.split(" ", 2);
      switch (words[0]) {
        case "ingest" -> worker.ingest(words[1]);
        case "prepare" -> worker.prepare();
        default -> worker.bare(Integer.parseInt(words[1]));
      }
      System.out.println("done " + order);
    }
  }

  private void ingest(String file) throws InterruptedException {
    Ingest.run(
        List.of(file), IngestSettings.of(bootstrapServers, registryUrl), new IngestListener() {});
  }

  private void prepare() {
    try (var serializer = ContractSerdes.of(registryUrl).serializer(Topics.REPORTS)) {
      for (int i = 0; i < DISTINCT; i++) {
        var report = BenchReports.report(i);
        records.add(
            new ProducerRecord<>(
                Topics.REPORTS.name(),
                report.getReportId(),
                serializer.serialize(Topics.REPORTS.name(), report)));
      }
    }
  }

  /** With the guarantees of the ingestion: acknowledged by all, in transactions as large. */
  private void bare(int count) {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                "bench-" + UUID.randomUUID(),
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                MAX_REQUEST_BYTES,
                ProducerConfig.LINGER_MS_CONFIG,
                5),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.initTransactions();
      for (int sent = 0; sent < count; sent += TRANSACTION) {
        producer.beginTransaction();
        for (int i = sent; i < Math.min(count, sent + TRANSACTION); i++) {
          var unused = producer.send(records.get(i % DISTINCT));
        }
        producer.commitTransaction();
      }
    }
  }
}
