package io.unionpulse.sink;

import io.unionpulse.cli.ClientProperties;
import io.unionpulse.elasticsearch.ServerUrls;
import io.unionpulse.schemas.Generation;
import java.time.Duration;

/**
 * What the sink needs to know. Takes effect at start; none can change live.
 *
 * @param bootstrapServers Kafka brokers to start from, HOST:PORT,...
 * @param schemaRegistryUrl base address of the registry's Confluent API
 * @param elasticsearchUrl base address of Elasticsearch
 * @param groupId consumer group of the first generation, see {@link #group}; a new one reads
 *     everything again, which changes nothing
 * @param instanceId name that stays when this instance is started again, so that it keeps its
 *     partitions; empty for none. Two instances must not share one
 * @param batchRecords most documents in one request, 1 to 10,000
 * @param batchBytes most bytes in one request unless one document is larger, 64 KiB to 64 MiB
 * @param linger how long a document waits for company in its request at most, 0 to 10 s
 * @param requests most requests under way at once, 1 to 16; each may hold two batches in memory
 * @param answerTimeout how long Elasticsearch may take to answer a request, 1 to 120 s
 * @param generation the generation of results that is brought
 * @param clients what the clients of the servers are told beside the addresses
 */
public record SinkSettings(
    String bootstrapServers,
    String schemaRegistryUrl,
    String elasticsearchUrl,
    String groupId,
    String instanceId,
    int batchRecords,
    int batchBytes,
    Duration linger,
    int requests,
    Duration answerTimeout,
    Generation generation,
    ClientProperties clients) {

  /** Consumer group unless an operator decides otherwise. */
  public static final String DEFAULT_GROUP_ID = "unionpulse-sink";

  /** The instance has no name: it is a new one each time. */
  public static final String NO_INSTANCE_ID = "";

  private static final int DEFAULT_BATCH_RECORDS = 10_000;
  private static final int DEFAULT_BATCH_BYTES = 5 * 1024 * 1024;
  private static final Duration DEFAULT_LINGER = Duration.ofMillis(100);
  private static final int DEFAULT_REQUESTS = 3;
  private static final Duration DEFAULT_ANSWER_TIMEOUT = Duration.ofSeconds(30);

  private static final int MAX_BATCH_RECORDS = 10_000;
  private static final int MIN_BATCH_BYTES = 64 * 1024;
  private static final int MAX_BATCH_BYTES = 64 * 1024 * 1024;
  private static final Duration MAX_LINGER = Duration.ofSeconds(10);
  private static final int MAX_REQUESTS = 16;
  private static final Duration MIN_ANSWER_TIMEOUT = Duration.ofSeconds(1);

  /** Well below the time after which Kafka takes a consumer that does not poll for dead. */
  private static final Duration MAX_ANSWER_TIMEOUT = Duration.ofMinutes(2);

  /**
   * Checks every field.
   *
   * @throws IllegalArgumentException with one line that says what to do
   */
  public SinkSettings {
    require(!bootstrapServers.isBlank(), "--bootstrap-servers is empty: write it as HOST:PORT");
    ServerUrls.check("--schema-registry-url", schemaRegistryUrl);
    ServerUrls.check("--elasticsearch-url", elasticsearchUrl);
    require(!groupId.isBlank(), "--group-id is empty: give the consumer group a name");
    require(
        batchRecords >= 1 && batchRecords <= MAX_BATCH_RECORDS,
        "the records of a batch must be from 1 to " + MAX_BATCH_RECORDS);
    require(
        batchBytes >= MIN_BATCH_BYTES && batchBytes <= MAX_BATCH_BYTES,
        "the bytes of a batch must be from %d to %d".formatted(MIN_BATCH_BYTES, MAX_BATCH_BYTES));
    require(
        !linger.isNegative() && linger.compareTo(MAX_LINGER) <= 0,
        "the linger must be from 0 to %d ms".formatted(MAX_LINGER.toMillis()));
    require(
        requests >= 1 && requests <= MAX_REQUESTS,
        "the requests under way must be from 1 to " + MAX_REQUESTS);
    require(
        answerTimeout.compareTo(MIN_ANSWER_TIMEOUT) >= 0
            && answerTimeout.compareTo(MAX_ANSWER_TIMEOUT) <= 0,
        "the time for an answer must be from %d to %d s"
            .formatted(MIN_ANSWER_TIMEOUT.toSeconds(), MAX_ANSWER_TIMEOUT.toSeconds()));
  }

  /** The first generation of results, from servers that only need addresses. */
  public SinkSettings(
      String bootstrapServers,
      String schemaRegistryUrl,
      String elasticsearchUrl,
      String groupId,
      String instanceId,
      int batchRecords,
      int batchBytes,
      Duration linger,
      int requests,
      Duration answerTimeout) {
    this(
        bootstrapServers,
        schemaRegistryUrl,
        elasticsearchUrl,
        groupId,
        instanceId,
        batchRecords,
        batchBytes,
        linger,
        requests,
        answerTimeout,
        Generation.FIRST,
        ClientProperties.NONE);
  }

  /** The defaults for servers at these addresses. */
  public static SinkSettings of(
      String bootstrapServers, String schemaRegistryUrl, String elasticsearchUrl) {
    return new SinkSettings(
        bootstrapServers,
        schemaRegistryUrl,
        elasticsearchUrl,
        DEFAULT_GROUP_ID,
        NO_INSTANCE_ID,
        DEFAULT_BATCH_RECORDS,
        DEFAULT_BATCH_BYTES,
        DEFAULT_LINGER,
        DEFAULT_REQUESTS,
        DEFAULT_ANSWER_TIMEOUT);
  }

  /** The same with another consumer group. */
  public SinkSettings withGroupId(String otherGroupId) {
    return new SinkSettings(
        bootstrapServers,
        schemaRegistryUrl,
        elasticsearchUrl,
        otherGroupId,
        instanceId,
        batchRecords,
        batchBytes,
        linger,
        requests,
        answerTimeout,
        generation,
        clients);
  }

  /** The same as an instance of the group that has a name of its own; empty for none. */
  public SinkSettings withInstanceId(String otherInstanceId) {
    return new SinkSettings(
        bootstrapServers,
        schemaRegistryUrl,
        elasticsearchUrl,
        groupId,
        otherInstanceId,
        batchRecords,
        batchBytes,
        linger,
        requests,
        answerTimeout,
        generation,
        clients);
  }

  /** The same with other batches. */
  public SinkSettings withBatches(int records, int bytes, Duration longest, int underWay) {
    return new SinkSettings(
        bootstrapServers,
        schemaRegistryUrl,
        elasticsearchUrl,
        groupId,
        instanceId,
        records,
        bytes,
        longest,
        underWay,
        answerTimeout,
        generation,
        clients);
  }

  /** The same for another generation of results. */
  public SinkSettings withGeneration(Generation other) {
    return with(other, clients);
  }

  /** The same for servers that need more than addresses. */
  public SinkSettings withClients(ClientProperties others) {
    return with(generation, others);
  }

  private SinkSettings with(Generation otherGeneration, ClientProperties others) {
    return new SinkSettings(
        bootstrapServers,
        schemaRegistryUrl,
        elasticsearchUrl,
        groupId,
        instanceId,
        batchRecords,
        batchBytes,
        linger,
        requests,
        answerTimeout,
        otherGeneration,
        others);
  }

  /** The consumer group of this generation. */
  public String group() {
    return generation.named(groupId);
  }

  DeliveryLimits limits() {
    return new DeliveryLimits(batchRecords, batchBytes, linger, requests);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
