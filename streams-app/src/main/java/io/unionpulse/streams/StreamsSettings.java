package io.unionpulse.streams;

import io.unionpulse.cli.ClientProperties;
import io.unionpulse.cli.Requirements;
import io.unionpulse.schemas.Generation;
import io.unionpulse.schemas.Topics;
import io.unionpulse.streams.resemblance.Resemblance;
import io.unionpulse.streams.topology.TopologyOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Settings of the stream application.
 *
 * @param bootstrapServers Kafka's bootstrap servers, HOST:PORT separated by commas
 * @param schemaRegistryUrl base address of the schema registry's Confluent API
 * @param applicationId names the consumer group and the internal topics of the first generation;
 *     instances that share the work share it
 * @param stateDirectory where the state stores live; may be lost (it is restored from Kafka)
 * @param threads stream threads, 1 or more
 * @param generation the generation of results that is written
 * @param availability how instances stand in for each other
 * @param horizonDays most days between the event times of two reports of one activity, 1 to {@value
 *     TopologyOptions#MAX_HORIZON_DAYS}
 * @param clients what the clients of the servers are told beside the addresses
 */
public record StreamsSettings(
    String bootstrapServers,
    String schemaRegistryUrl,
    String applicationId,
    Path stateDirectory,
    int threads,
    Generation generation,
    Availability availability,
    int horizonDays,
    ClientProperties clients) {

  /** The application id unless an operator decides otherwise. */
  public static final String DEFAULT_APPLICATION_ID = "unionpulse-streams";

  /** The horizon unless an operator decides otherwise, in days. */
  public static final int DEFAULT_HORIZON_DAYS = Resemblance.DEFAULT_HORIZON_DAYS;

  /** What one partition takes between two commits of a busy application, and fewer requests. */
  private static final int BATCH_BYTES = 64 * 1024;

  private static final int BROKER_DEFAULT = -1;

  /** No result depends on the order between reports and verdicts, so neither waits. */
  private static final long NEVER_WAIT_FOR_OTHER_TOPICS = StreamsConfig.MAX_TASK_IDLE_MS_DISABLED;

  /** What Kafka 5 will do anyway; unset, each start warns. Its constant is deprecated already. */
  private static final String GLOBAL_PROCESSING_HANDLER =
      "processing.exception.handler.global.enabled";

  /**
   * Checks each setting.
   *
   * @throws io.unionpulse.cli.WrongSettings naming every wrong one and what to give
   */
  public StreamsSettings {
    new Requirements()
        .require(!bootstrapServers.isBlank(), "--bootstrap-servers", bootstrapServers, "HOST:PORT")
        .require(
            schemaRegistryUrl.matches("https?://.+"),
            "--schema-registry-url",
            schemaRegistryUrl,
            "http://HOST:PORT")
        .require(
            applicationId.matches("[A-Za-z0-9._-]{1,200}"),
            "--application-id",
            applicationId,
            "letters, digits, . _ - only")
        .require(threads >= 1, "--threads", threads, "1 or more")
        .within("--horizon-days", horizonDays, 1, TopologyOptions.MAX_HORIZON_DAYS)
        .orThrow();
  }

  /** The first generation, on one instance. */
  public StreamsSettings(
      String bootstrapServers,
      String schemaRegistryUrl,
      String applicationId,
      Path stateDirectory,
      int threads) {
    this(
        bootstrapServers,
        schemaRegistryUrl,
        applicationId,
        stateDirectory,
        threads,
        Generation.FIRST,
        Availability.DEFAULT,
        DEFAULT_HORIZON_DAYS,
        ClientProperties.NONE);
  }

  /** The application id of this generation: names its consumer group and its internal topics. */
  public String groupId() {
    return generation.named(applicationId);
  }

  /** The settings in Kafka Streams' own names. */
  public Properties toProperties() {
    var properties = new Properties();
    properties.putAll(clients.kafka(Map.of()));
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, groupId());
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    properties.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
    properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, BROKER_DEFAULT);
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    properties.put(GLOBAL_PROCESSING_HANDLER, true);
    properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedMemory.class);
    properties.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, NEVER_WAIT_FOR_OTHER_TOPICS);
    properties.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    properties.put(
        StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
        Topics.MAX_DEAD_LETTER_BYTES);
    properties.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    properties.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
    properties.put(
        StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
        Integer.toString(Topics.MAX_RECORD_BYTES));
    availability.addTo(properties);
    return properties;
  }
}
