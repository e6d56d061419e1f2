package io.unionpulse.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where Kafka is, and what the clients of all servers are told beside the addresses. */
public final class KafkaOptions {

  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT",
      defaultValue = "localhost:9092",
      description = "Kafka brokers to start from, as HOST:PORT,... (default: ${DEFAULT-VALUE}).")
  private String bootstrapServers;

  @Mixin private ClientOptions clients;

  /** Kafka's bootstrap servers, as HOST:PORT separated by commas. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /**
   * What the clients of all servers are told beside the addresses.
   *
   * @throws CommandException with one line that says what is wrong with the file
   */
  public ClientProperties clients() {
    return clients.properties();
  }
}
