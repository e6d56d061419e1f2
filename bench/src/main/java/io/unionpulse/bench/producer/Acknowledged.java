package io.unionpulse.bench.producer;

import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** How long Kafka itself takes to acknowledge a report that is ready. */
final class Acknowledged {

  private static final int DISTINCT = 1_000;

  private Acknowledged() {}

  /** The pace of single reports, acknowledged by all. */
  static Pace measure(String bootstrapServers, String registryUrl, int count)
      throws InterruptedException {
    List<ProducerRecord<String, byte[]>> records = records(registryUrl);
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                0),
            new StringSerializer(),
            new ByteArraySerializer())) {
      return Pace.measure(count, () -> i -> producer.send(records.get(i % DISTINCT)).get());
    }
  }

  private static List<ProducerRecord<String, byte[]>> records(String registryUrl) {
    List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
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
    return records;
  }
}
