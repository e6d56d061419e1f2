package io.unionpulse.sink.setup;

import io.unionpulse.cli.ClientProperties;
import io.unionpulse.elasticsearch.ServerUrls;
import io.unionpulse.schemas.Generation;
import io.unionpulse.schemas.Topic;
import io.unionpulse.schemas.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What set-up needs to know.
 *
 * @param bootstrapServers Kafka brokers to start from, HOST:PORT,...
 * @param schemaRegistryUrl base address of the registry's Confluent API
 * @param elasticsearchUrl base address of Elasticsearch
 * @param replicationFactor copies of each topic partition, 1 or more; {@link #BROKER_DEFAULT} for
 *     the broker's own default
 * @param shards primary shards of a new index, 1 to 1024
 * @param replicas copies of each shard of a new index, 0 or more; {@link #AUTO_REPLICAS} for one as
 *     soon as there is a second node
 * @param timeout how long to wait for servers that are not up yet, all together
 * @param generation the generation of results that topics and schemas are made for, besides the
 *     first
 * @param refreshInterval how soon documents of a new index are found, in Elasticsearch's own units
 *     of time; empty for its default
 * @param clients what the clients of the servers are told beside the addresses
 */
public record SetupSettings(
    String bootstrapServers,
    String schemaRegistryUrl,
    String elasticsearchUrl,
    int replicationFactor,
    int shards,
    int replicas,
    Duration timeout,
    Generation generation,
    String refreshInterval,
    ClientProperties clients) {

  /** Replication factor that leaves the choice to the broker. */
  public static final int BROKER_DEFAULT = -1;

  /** Replicas: none on a single node, one as soon as there is a second; green in both cases. */
  public static final int AUTO_REPLICAS = -1;

  /** Primary shards unless an operator decides otherwise: enough for some 50 GB an index. */
  public static final int DEFAULT_SHARDS = 1;

  /** How long to wait for servers unless an operator decides otherwise. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

  /** Elasticsearch's own way: each second while somebody searches. */
  public static final String DEFAULT_REFRESH = "";

  private static final int MAX_SHARDS = 1024;

  /**
   * Checks every field.
   *
   * @throws IllegalArgumentException with one line that says what to do
   */
  public SetupSettings {
    require(!bootstrapServers.isBlank(), "--bootstrap-servers is empty: write it as HOST:PORT");
    ServerUrls.check("--schema-registry-url", schemaRegistryUrl);
    ServerUrls.check("--elasticsearch-url", elasticsearchUrl);
    require(
        replicationFactor == BROKER_DEFAULT
            || (replicationFactor >= 1 && replicationFactor <= Short.MAX_VALUE),
        "--replication-factor must be 1 or more");
    require(shards >= 1 && shards <= MAX_SHARDS, "--shards must be from 1 to " + MAX_SHARDS);
    require(replicas >= 0 || replicas == AUTO_REPLICAS, "--replicas must be 0 or more");
    require(
        refreshInterval.matches("(-1|[0-9]{1,9}(ms|s|m))?"),
        "--refresh-interval must be like 500ms, 5s or -1 (never)");
    require(!timeout.isNegative(), "--timeout must be 0 seconds or more");
  }

  /** For the first generation only. */
  public SetupSettings(
      String bootstrapServers,
      String schemaRegistryUrl,
      String elasticsearchUrl,
      int replicationFactor,
      int shards,
      int replicas,
      Duration timeout) {
    this(
        bootstrapServers,
        schemaRegistryUrl,
        elasticsearchUrl,
        replicationFactor,
        shards,
        replicas,
        timeout,
        Generation.FIRST,
        DEFAULT_REFRESH,
        ClientProperties.NONE);
  }

  /** The topics to make, and to register schemas for. */
  List<Topic<?>> topics() {
    List<Topic<?>> topics = new ArrayList<>(Topics.all());
    if (!generation.isFirst()) {
      topics.addAll(generation.outputs());
    }
    return topics;
  }

  /** The defaults for servers at these addresses. */
  public static SetupSettings of(
      String bootstrapServers, String schemaRegistryUrl, String elasticsearchUrl) {
    return new SetupSettings(
        bootstrapServers,
        schemaRegistryUrl,
        elasticsearchUrl,
        BROKER_DEFAULT,
        DEFAULT_SHARDS,
        AUTO_REPLICAS,
        DEFAULT_TIMEOUT);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
