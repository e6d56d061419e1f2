package io.unionpulse.demo;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** Reads dead letters as an operator's own program would. */
final class DeadLetterReading {

  private static final Duration POLL = Duration.ofMillis(200);

  private DeadLetterReading() {}

  /** The first letters of all, {@code count} of them. */
  static List<DeadLetter> await(House house, int count, Duration patience) {
    List<DeadLetter> letters = new ArrayList<>();
    try (var consumer = consumer(house)) {
      Awaitility.await()
          .atMost(patience)
          .until(
              () -> {
                consumer.poll(POLL).forEach(letter -> letters.add(letter.value()));
                return letters.size() >= count;
              });
    }
    return letters;
  }

  /** The first letter of a record with that key. */
  static DeadLetter await(House house, String key, Duration patience) {
    List<DeadLetter> letters = new ArrayList<>();
    try (var consumer = consumer(house)) {
      Awaitility.await()
          .atMost(patience)
          .until(
              () -> {
                for (var letter : consumer.poll(POLL)) {
                  if (key.equals(letter.key())) {
                    letters.add(letter.value());
                  }
                }
                return !letters.isEmpty();
              });
    }
    return letters.get(0);
  }

  private static KafkaConsumer<String, DeadLetter> consumer(House house) {
    var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                house.servers().bootstrapServers(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false),
            new StringDeserializer(),
            ContractSerdes.of(house.servers().schemaRegistryUrl())
                .deserializer(Topics.DEAD_LETTERS));
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topics.DEAD_LETTERS.name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    return consumer;
  }
}
