package io.unionpulse.producer.publish;

import io.unionpulse.cli.ClientProperties;
import java.time.Duration;

/**
 * Where reports are published.
 *
 * @param bootstrapServers Kafka brokers to start from, as HOST:PORT separated by commas
 * @param schemaRegistryUrl base address of the schema registry
 * @param timeout how long to try again while a server does not answer
 * @param clients what the clients of the servers are told beside the addresses
 */
public record PublishSettings(
    String bootstrapServers, String schemaRegistryUrl, Duration timeout, ClientProperties clients) {

  /** How long to try again unless another time is given. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

  private static final long SHORTEST_ANSWER_MS = 1_000;
  private static final long LONGEST_ANSWER_MS = 5_000;

  public PublishSettings {
    if (timeout.isNegative()) {
      throw new IllegalArgumentException("timeout: " + timeout);
    }
  }

  /** With the default timeout. */
  public PublishSettings(String bootstrapServers, String schemaRegistryUrl) {
    this(bootstrapServers, schemaRegistryUrl, DEFAULT_TIMEOUT, ClientProperties.NONE);
  }

  /** How long one question may take before it is asked again. */
  int answerMillis() {
    return (int) Math.min(LONGEST_ANSWER_MS, Math.max(SHORTEST_ANSWER_MS, timeout.toMillis()));
  }

  String kafka() {
    return "Kafka at " + bootstrapServers;
  }

  String registry() {
    return "the schema registry at " + schemaRegistryUrl;
  }
}
