package io.unionpulse.streams;

import io.unionpulse.schemas.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Every committed record of a topic, by key, in the order of its partition. */
final class CommittedView<V extends SpecificRecord> implements AutoCloseable {

  private final KafkaConsumer<String, V> consumer;
  private final Map<String, List<V>> histories = new HashMap<>();
  private long records;

  CommittedView(String bootstrapServers, Topic<V> topic, Deserializer<V> values) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false),
            new StringDeserializer(),
            values);
    consumer.assign(
        consumer.partitionsFor(topic.name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList());
  }

  /** Reads what the broker gives at once; nothing while it is away. */
  CommittedView<V> update() {
    boolean more = true;
    while (more) {
      more = false;
      for (ConsumerRecord<String, V> record : consumer.poll(Duration.ofMillis(100))) {
        histories.computeIfAbsent(record.key(), key -> new ArrayList<>()).add(record.value());
        records++;
        more = true;
      }
    }
    return this;
  }

  /** Reads all that is there now. */
  CommittedView<V> readToEnd() {
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    do {
      update();
    } while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue()));
    return this;
  }

  /** How many records were read. */
  long records() {
    return records;
  }

  /** All values of each key. */
  Map<String, List<V>> histories() {
    return histories;
  }

  /** The newest value of each key. */
  Map<String, V> newest() {
    Map<String, V> newest = new HashMap<>();
    histories.forEach((key, values) -> newest.put(key, values.get(values.size() - 1)));
    return newest;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
