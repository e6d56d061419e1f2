package io.unionpulse.streams;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.Commands;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.RegistryOptions;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code streams}: runs the stream application until it is stopped. */
@Command(
    name = "unionpulse streams",
    description = {
      "Reads the facts of the reports in union.reports and counts them per district, exactly once:"
          + " writes union.activities, union.district-counts and union.dead-letters.",
      "Runs until Ctrl-C or SIGTERM, which stop it within 10 seconds. While a server is away it"
          + " waits. Several instances share the work."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse streams",
      "  ./unionpulse streams --bootstrap-servers kafka:9092 --threads 4 --state-dir /var/lib/streams"
    })
public final class StreamsMain implements Callable<Integer> {

  @Mixin CommonOptions common;
  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOptions registry;

  @Option(
      names = "--application-id",
      paramLabel = "ID",
      defaultValue = StreamsSettings.DEFAULT_APPLICATION_ID,
      description = "Group of instances that share the work (default: ${DEFAULT-VALUE}).")
  private String applicationId;

  @Option(
      names = "--state-dir",
      paramLabel = "DIR",
      defaultValue = "data/streams-state",
      description =
          "Folder of the state stores; restored from Kafka if lost (default: ${DEFAULT-VALUE}).")
  private Path stateDirectory;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "Stream threads of this instance (default: ${DEFAULT-VALUE}).")
  private int threads;

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(Commands.run(new StreamsMain(), args));
  }

  @Override
  public Integer call() throws InterruptedException {
    try (var application = new StreamsApplication(settings())) {
      Runtime.getRuntime().addShutdownHook(new Thread(application::close, "streams-shutdown"));
      application.start();
      application.awaitEnd();
      return application.hasFailed() ? ExitCode.FAILED : ExitCode.GOOD;
    }
  }

  private StreamsSettings settings() {
    try {
      return new StreamsSettings(
          kafka.bootstrapServers(),
          registry.schemaRegistryUrl(),
          applicationId,
          stateDirectory.toAbsolutePath(),
          threads);
    } catch (IllegalArgumentException e) {
      throw new CommandException(e.getMessage(), e);
    }
  }
}
