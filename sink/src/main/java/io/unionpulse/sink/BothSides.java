package io.unionpulse.sink;

import io.unionpulse.cli.ClientProperties;
import io.unionpulse.cli.CommandException;
import io.unionpulse.elasticsearch.ElasticsearchServer;
import io.unionpulse.elasticsearch.ServerUrls;
import io.unionpulse.schemas.ClientFaults;
import io.unionpulse.schemas.ContractSerdes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Connections of a command that reads topics and indices, and a folder that ends with it. */
final class BothSides implements AutoCloseable {

  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);

  /** Bytes of one answer of a broker: what a command holds in memory beside its own. */
  private static final int FETCH_BYTES = 8 * 1024 * 1024;

  private final ContractSerdes serdes;
  private final ElasticsearchServer elasticsearch;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Path folder;

  /**
   * Opens everything.
   *
   * @param command names the consumer and the folder
   * @throws IllegalArgumentException with one line that says which address is wrong
   */
  BothSides(
      String command,
      String bootstrapServers,
      String schemaRegistryUrl,
      String elasticsearchUrl,
      ClientProperties clients)
      throws IOException {
    ServerUrls.check("--schema-registry-url", schemaRegistryUrl);
    serdes = ContractSerdes.of(schemaRegistryUrl, clients.registry());
    elasticsearch = ElasticsearchServer.at(elasticsearchUrl, clients, ANSWER_TIMEOUT);
    consumer = consumer(consumerConfig(command, bootstrapServers, clients));
    folder = Files.createTempDirectory("unionpulse-" + command);
  }

  private static KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> config) {
    try {
      return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    } catch (KafkaException e) {
      throw ClientFaults.wrongSetting(e)
          .<RuntimeException>map(
              wrong ->
                  new CommandException("the settings of Kafka's client are wrong: " + wrong, e))
          .orElse(e);
    }
  }

  private static Map<String, Object> consumerConfig(
      String command, String bootstrapServers, ClientProperties clients) {
    Map<String, Object> config = clients.kafka(Map.of());
    config.put("bootstrap.servers", bootstrapServers);
    config.put("client.id", "unionpulse-" + command);
    config.put("isolation.level", "read_committed");
    config.put("enable.auto.commit", false);
    config.put("allow.auto.create.topics", false);
    config.put("fetch.max.bytes", FETCH_BYTES);
    return config;
  }

  ContractSerdes serdes() {
    return serdes;
  }

  ElasticsearchServer elasticsearch() {
    return elasticsearch;
  }

  /** A reader of committed records, of no group. */
  KafkaConsumer<byte[], byte[]> consumer() {
    return consumer;
  }

  /** An empty folder. */
  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    consumer.close();
    elasticsearch.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
