package io.unionpulse.deadletters;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.DeadLetter;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import io.unionpulse.cli.ClientProperties;
import io.unionpulse.local.KafkaServer;
import io.unionpulse.local.RegistryServer;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.ContractSetup;
import io.unionpulse.schemas.DeadLetterReason;
import io.unionpulse.schemas.DeadLetters;
import io.unionpulse.schemas.Topic;
import io.unionpulse.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The real Kafka and the real registry, set up, with a writer and a reader. */
final class Cluster implements AutoCloseable {

  private final KafkaServer kafka;
  private final RegistryServer registry;
  private final ContractSerdes serdes;
  private final KafkaProducer<byte[], byte[]> producer;

  private Cluster(KafkaServer kafka, RegistryServer registry) {
    this.kafka = kafka;
    this.registry = registry;
    this.serdes = ContractSerdes.of(registry.address());
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.address(),
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topics.MAX_DEAD_LETTER_BYTES),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** Servers without any topic or schema. */
  static Cluster start(Path folder) {
    return new Cluster(
        KafkaServer.start(folder.resolve("kafka")),
        RegistryServer.start(folder.resolve("registry")));
  }

  void setUp() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.address()))) {
      ContractSetup.createTopics(admin, Optional.empty(), line -> {});
    }
    ContractSetup.registerSchemas(registry.address(), line -> {});
  }

  CommandFixture command() {
    return new CommandFixture(kafka.address(), registry.address());
  }

  byte[] report(String id) {
    return encoded(
        Topics.REPORTS,
        ActivityReport.newBuilder()
            .setReportId(id)
            .setRevision(1)
            .setStatus(ReportStatus.PUBLISHED)
            .setSource(new Source("portal", "items", null, null))
            .setTitle("工会举办活动")
            .setBody("近日，工会举办活动。")
            .setIngestedAt(Instant.EPOCH)
            .build());
  }

  <V extends SpecificRecord> byte[] encoded(Topic<V> topic, V value) {
    return serdes.serializer(topic).serialize(topic.name(), value);
  }

  /** A record as a consumer gets it, at offset 5 of partition 3. */
  static ConsumerRecord<byte[], byte[]> failed(String topic, String key, byte[] value) {
    var headers = new RecordHeaders().add("trace", "abc".getBytes(StandardCharsets.UTF_8));
    return new ConsumerRecord<>(
        topic,
        3,
        5,
        Instant.parse("2026-11-20T01:00:00Z").toEpochMilli(),
        org.apache.kafka.common.record.TimestampType.CREATE_TIME,
        -1,
        -1,
        key == null ? null : key.getBytes(StandardCharsets.UTF_8),
        value,
        headers,
        Optional.empty());
  }

  /** Writes a letter and gives its partition and offset, as list shows them. */
  String letter(
      DeadLetterReason reason, String message, ConsumerRecord<byte[], byte[]> failed, Instant at)
      throws Exception {
    DeadLetter letter = DeadLetters.of("streams", reason, message, failed, at);
    return send(Topics.DEAD_LETTERS.name(), failed.key(), encoded(Topics.DEAD_LETTERS, letter));
  }

  String send(String topic, byte[] key, byte[] value)
      throws ExecutionException, InterruptedException {
    RecordMetadata place = producer.send(new ProducerRecord<>(topic, key, value)).get();
    return place.partition() + "-" + place.offset();
  }

  /** All committed records of a topic. */
  List<ConsumerRecord<byte[], byte[]>> read(Topic<?> topic) throws InterruptedException {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    var connection =
        new Connection(
            kafka.address(),
            registry.address(),
            java.time.Duration.ofSeconds(30),
            ClientProperties.NONE);
    try (var reader = new TopicReader(connection)) {
      reader.readAll(topic.name(), records::add, TopicReader.Progress.NONE);
    }
    return records;
  }

  /** The offset behind the last committed record of a partition. */
  long end(TopicPartition partition) {
    var connection =
        new Connection(
            kafka.address(),
            registry.address(),
            java.time.Duration.ofSeconds(30),
            ClientProperties.NONE);
    try (Consumer<byte[], byte[]> consumer = connection.consumer()) {
      return consumer.endOffsets(List.of(partition)).get(partition);
    }
  }

  @Override
  public void close() {
    producer.close();
    Stream.of(registry, kafka).forEach(server -> server.close());
  }
}
