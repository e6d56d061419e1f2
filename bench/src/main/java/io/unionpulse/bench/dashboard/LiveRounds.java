package io.unionpulse.bench.dashboard;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import io.unionpulse.bench.Folders;
import io.unionpulse.cli.CommandException;
import io.unionpulse.local.LocalServers;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import io.unionpulse.sink.SinkApplication;
import io.unionpulse.sink.SinkSettings;
import io.unionpulse.streams.StreamsApplication;
import io.unionpulse.streams.StreamsSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** How long until an open page shows what was published: through Kafka, streams and sink. */
final class LiveRounds {

  private static final String ID = "bench-live";
  private static final double NANOS_PER_MILLI = 1e6;

  private final LocalServers servers;
  private final PageVisitor visitor;

  LiveRounds(LocalServers servers, PageVisitor visitor) {
    this.servers = servers;
    this.visitor = visitor;
  }

  /**
   * Publishes a report and takes it back, again and again.
   *
   * @param rounds how often; the first one warms up
   * @return milliseconds from the acknowledgement by Kafka to the page's new number of activities
   */
  Times run(int rounds) throws InterruptedException {
    return Folders.temporary(
        "dashboard-streams",
        folder -> {
          String kafka = servers.bootstrapServers();
          String registry = servers.schemaRegistryUrl();
          var settings =
              new StreamsSettings(
                  kafka, registry, StreamsSettings.DEFAULT_APPLICATION_ID, folder, 1);
          try (var sink =
                  new SinkApplication(
                      SinkSettings.of(kafka, registry, servers.elasticsearchUrl()));
              var streams = new StreamsApplication(settings);
              var producer = producer(kafka)) {
            sink.start();
            streams.start();
            visitor.firstView();
            List<Double> millis = new ArrayList<>();
            for (long revision = 1; revision <= 2L * rounds + 2; revision++) {
              double each = publish(producer, revision);
              if (revision > 2) {
                millis.add(each);
              }
            }
            return new Times(millis);
          }
        });
  }

  private static KafkaProducer<String, byte[]> producer(String kafka) {
    return new KafkaProducer<>(
        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  private double publish(KafkaProducer<String, byte[]> producer, long revision)
      throws InterruptedException {
    long before = visitor.activities();
    byte[] value =
        ContractSerdes.of(servers.schemaRegistryUrl())
            .serializer(Topics.REPORTS)
            .serialize(Topics.REPORTS.name(), report(revision));
    try {
      producer.send(new ProducerRecord<>(Topics.REPORTS.name(), ID, value)).get();
    } catch (ExecutionException e) {
      throw new CommandException("Kafka takes no report: " + e.getCause(), e);
    }
    long begin = System.nanoTime();
    visitor.awaitOtherThan(before);
    return (System.nanoTime() - begin) / NANOS_PER_MILLI;
  }

  private static ActivityReport report(long revision) {
    return ActivityReport.newBuilder()
        .setReportId(ID)
        .setRevision(revision)
        .setStatus(revision % 2 == 1 ? ReportStatus.PUBLISHED : ReportStatus.RETRACTED)
        .setSource(new Source(ID, "items", null, null))
        .setTitle("延庆区总工会为环卫职工送去冬日温暖")
        .setBody("11月28日，延庆区总工会慰问环卫职工200人。")
        .setDeclared(new Declared("110119", null, null))
        .setIngestedAt(Instant.EPOCH)
        .build();
  }
}
