package io.unionpulse.deadletters;

import io.unionpulse.cli.ClientProperties;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Where the servers are.
 *
 * @param bootstrapServers Kafka brokers to start from, as HOST:PORT separated by commas
 * @param schemaRegistryUrl base address of the schema registry
 * @param timeout how long a server may stay silent
 * @param clients what the clients of the servers are told beside the addresses
 */
record Connection(
    String bootstrapServers, String schemaRegistryUrl, Duration timeout, ClientProperties clients) {

  /** Memory of the reader is bounded by this, whatever the number of letters, in bytes. */
  private static final int FETCH_BYTES = 16 * 1024 * 1024;

  Connection {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("--timeout must be 1 second or more");
    }
  }

  String kafka() {
    return "Kafka at " + bootstrapServers;
  }

  String registry() {
    return "the schema registry at " + schemaRegistryUrl;
  }

  /** Serdes over the registry. */
  ContractSerdes serdes() {
    return ContractSerdes.of(schemaRegistryUrl, clients.registry());
  }

  /** A reader of committed records, of no group. */
  Consumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        clients.kafka(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.CLIENT_ID_CONFIG,
                "unionpulse-dead-letters",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                FETCH_BYTES,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                Topics.MAX_DEAD_LETTER_BYTES,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) timeout.toMillis())),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
