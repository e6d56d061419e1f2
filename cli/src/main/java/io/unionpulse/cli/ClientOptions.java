package io.unionpulse.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What the clients of the servers are told beside the addresses. */
public final class ClientOptions implements Checked {

  @Option(
      names = "--client-config",
      paramLabel = "FILE",
      description =
          "Properties of the clients, such as credentials and certificates: Kafka's under its own"
              + " names, others as schema.registry.NAME and elasticsearch.NAME (default: none).")
  private Path file;

  @Override
  public void check(Requirements requirements) {
    try {
      properties();
    } catch (CommandException e) {
      requirements.require(
          false,
          "--client-config",
          file,
          "a file of properties that can be read: " + e.getMessage());
    }
  }

  /**
   * The properties.
   *
   * @throws CommandException with one line that says what is wrong with the file
   */
  public ClientProperties properties() {
    return file == null ? ClientProperties.NONE : ClientProperties.load(file, System.getenv());
  }
}
