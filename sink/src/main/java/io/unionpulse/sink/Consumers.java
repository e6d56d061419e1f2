package io.unionpulse.sink;

import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Makes the sink's consumer. */
final class Consumers {

  /** Bytes of one answer of a broker: what the sink holds in memory beside its batch. */
  private static final int FETCH_BYTES = 16 * 1024 * 1024;

  /** What the sink takes over at once; the rest of an answer stays with the consumer. */
  private static final int POLL_RECORDS = 1_000;

  /** After this a killed sink's partitions go to another one. */
  private static final int SESSION_TIMEOUT_MILLIS = 10_000;

  private static final int HEARTBEAT_MILLIS = 3_000;

  /** How soon a topic that is created later is seen. */
  private static final int METADATA_MILLIS = 30_000;

  private static final String LETTERS = "-dead-letters";

  /** Letters bear whole records: few are held at once. */
  private static final int POLL_LETTERS = 50;

  private static final int FETCH_LETTER_BYTES = 1024 * 1024;

  private Consumers() {}

  /**
   * A consumer of the group of these settings.
   *
   * @param clientId what the broker's logs call it
   */
  static Consumer<byte[], byte[]> of(SinkSettings settings, String clientId) {
    return new KafkaConsumer<>(config(settings, clientId));
  }

  /** A consumer of dead letters, whose group has the sink's name with an ending. */
  static Consumer<byte[], byte[]> ofLetters(SinkSettings settings) {
    Map<String, Object> config = config(settings, "unionpulse-sink-letters");
    config.put(ConsumerConfig.GROUP_ID_CONFIG, settings.group() + LETTERS);
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, POLL_LETTERS);
    config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_LETTER_BYTES);
    config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH_LETTER_BYTES);
    config.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    return new KafkaConsumer<>(config);
  }

  private static Map<String, Object> config(SinkSettings settings, String clientId) {
    Map<String, Object> config = settings.clients().kafka(Map.of());
    config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    config.put(ConsumerConfig.GROUP_ID_CONFIG, settings.group());
    if (!settings.instanceId().isEmpty()) {
      config.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, settings.instanceId());
    }
    config.put(ConsumerConfig.CLIENT_ID_CONFIG, clientId);
    config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, POLL_RECORDS);
    config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
    config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MILLIS);
    config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MILLIS);
    config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, METADATA_MILLIS);
    config.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        CooperativeStickyAssignor.class.getName());
    return config;
  }
}
