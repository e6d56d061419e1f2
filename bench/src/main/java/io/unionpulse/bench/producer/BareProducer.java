package io.unionpulse.bench.producer;

import io.unionpulse.schemas.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Nothing but Kafka's own producer, with the guarantees and settings of what it is held against.
 */
final class BareProducer {

  private static final int INGEST_LINGER_MS = 5;

  private BareProducer() {}

  /** As {@code ingest} has it: acknowledged by all, idempotent, in transactions. */
  static KafkaProducer<String, byte[]> ofIngest(String bootstrapServers) {
    Map<String, Object> settings = settings(bootstrapServers);
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "bench-" + UUID.randomUUID());
    settings.put(ProducerConfig.LINGER_MS_CONFIG, INGEST_LINGER_MS);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** As {@code serve} has it: acknowledged by all, idempotent, sent at once. */
  static KafkaProducer<String, byte[]> ofServe(String bootstrapServers) {
    Map<String, Object> settings = settings(bootstrapServers);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  private static Map<String, Object> settings(String bootstrapServers) {
    return new HashMap<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "lz4",
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            Topics.MAX_RECORD_BYTES));
  }
}
