package io.unionpulse.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where Kafka is, and what the clients of all servers are told beside the addresses. */
public final class KafkaOptions implements Checked {

  private static final Pattern SERVERS =
      Pattern.compile("[^\\s,]+:[0-9]{1,5}(,[^\\s,]+:[0-9]{1,5})*");

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

  @Override
  public void check(Requirements requirements) {
    requirements.require(
        SERVERS.matcher(bootstrapServers).matches(),
        "--bootstrap-servers",
        bootstrapServers,
        "HOST:PORT, several separated by commas");
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
