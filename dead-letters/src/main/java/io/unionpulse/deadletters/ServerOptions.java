package io.unionpulse.deadletters;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.cli.RegistryOptions;
import io.unionpulse.schemas.Generation;
import io.unionpulse.schemas.Topic;
import java.time.Duration;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every subcommand: where the servers are, and which letters are meant. */
final class ServerOptions {

  @Mixin private CommonOptions common;
  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOptions registry;

  @Option(
      names = "--generation",
      paramLabel = "N",
      defaultValue = "1",
      description = "Letters of this generation of results (default: ${DEFAULT-VALUE}).")
  private int generation;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description =
          "How long to wait while a server does not answer (default: ${DEFAULT-VALUE} s).")
  private int timeoutSeconds;

  /**
   * The servers.
   *
   * @throws IllegalArgumentException with one line that says what to do
   */
  Connection connection() {
    return new Connection(
        kafka.bootstrapServers(),
        registry.schemaRegistryUrl(),
        Duration.ofSeconds(timeoutSeconds),
        kafka.clients());
  }

  /**
   * The topic of the letters.
   *
   * @throws IllegalArgumentException with one line that says what to do
   */
  Topic<DeadLetter> letters() {
    return new Generation(generation).deadLetters();
  }

  /** A short command says once what is wrong, in its own words. */
  void quietLibraries() {
    if (!common.debug()) {
      LibraryLogs.quiet();
    }
  }
}
