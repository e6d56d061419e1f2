package io.unionpulse.cli;

import picocli.CommandLine.Option;

/** Where Kafka is. */
public final class KafkaOptions {

  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT",
      defaultValue = "localhost:9092",
      description = "Kafka brokers to start from, as HOST:PORT,... (default: ${DEFAULT-VALUE}).")
  private String bootstrapServers;

  /** Kafka's bootstrap servers, as HOST:PORT separated by commas. */
  public String bootstrapServers() {
    return bootstrapServers;
  }
}
