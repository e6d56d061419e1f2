package io.unionpulse.bench.chaos;

import io.unionpulse.schemas.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The committed records of topics up to their present end, as any reader finds them. */
final class CommittedRecords {

  private static final Duration POLL = Duration.ofMillis(200);

  private final String bootstrapServers;

  CommittedRecords(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** Reads all of a topic. */
  void all(Topic<?> topic, Consumer<ConsumerRecord<byte[], byte[]>> reader)
      throws InterruptedException {
    try (var consumer = consumer(Map.of())) {
      List<TopicPartition> partitions = partitions(consumer, topic);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      toTheEnd(consumer, reader);
    }
  }

  /**
   * How many records of a topic a group has not committed yet. Markers of transactions are none.
   */
  long behind(String group, Topic<?> topic) throws InterruptedException {
    var behind = new long[1];
    try (var consumer = consumer(Map.of(ConsumerConfig.GROUP_ID_CONFIG, group))) {
      List<TopicPartition> partitions = partitions(consumer, topic);
      Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.copyOf(partitions));
      consumer.assign(partitions);
      for (TopicPartition partition : partitions) {
        OffsetAndMetadata offset = committed.get(partition);
        if (offset == null) {
          consumer.seekToBeginning(List.of(partition));
        } else {
          consumer.seek(partition, offset.offset());
        }
      }
      toTheEnd(consumer, record -> behind[0]++);
    }
    return behind[0];
  }

  private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Topic<?> topic) {
    return consumer.partitionsFor(topic.name()).stream()
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .toList();
  }

  private static void toTheEnd(
      KafkaConsumer<byte[], byte[]> consumer, Consumer<ConsumerRecord<byte[], byte[]>> reader)
      throws InterruptedException {
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      consumer.poll(POLL).forEach(reader);
    }
  }

  private KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> more) {
    var properties =
        new java.util.HashMap<String, Object>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false));
    properties.putAll(more);
    return new KafkaConsumer<>(
        properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }
}
