package io.unionpulse.streams;

import io.unionpulse.cli.Checked;
import io.unionpulse.cli.ClientProperties;
import io.unionpulse.cli.Commands;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.HealthCommand;
import io.unionpulse.cli.HttpOptions;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.LogOptions;
import io.unionpulse.cli.RegistryOptions;
import io.unionpulse.cli.Requirements;
import io.unionpulse.schemas.Generation;
import java.time.Duration;
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
      "  ./unionpulse streams --bootstrap-servers kafka:9092 --threads 4 --state-dir /var/lib/streams",
      "  ./unionpulse streams --instance-id streams-1 --standby-replicas 1",
      "  ./unionpulse streams --generation 2",
      "  ./unionpulse streams status --generation 2"
    },
    subcommands = {StatusCommand.class, ResetCommand.class, HealthCommand.class})
public final class StreamsMain implements Callable<Integer>, Checked {

  @Mixin CommonOptions common;
  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOptions registry;

  @Mixin private ApplicationOptions application;
  @Mixin private HttpOptions http;

  @SuppressWarnings("UnusedVariable") // picocli fills it, and it is found there
  @Mixin
  private LogOptions log;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "Stream threads of this instance (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(
      names = "--standby-replicas",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Copies of each state store that other instances keep warm, so that they take over"
              + " without restoring (default: ${DEFAULT-VALUE}).")
  private int standbyReplicas;

  @Option(
      names = "--instance-id",
      paramLabel = "NAME",
      defaultValue = "",
      description =
          "Stable name of this instance, its own among all: started again, it takes up its"
              + " partitions at once, without waiting for its session to end (default: none).")
  private String instanceId;

  @Option(
      names = "--session-timeout",
      paramLabel = "SECONDS",
      defaultValue = "45",
      description =
          "After this long without a sign of life an instance is dead and others take over"
              + " (default: ${DEFAULT-VALUE} s; brokers take 6 s or more).")
  private int sessionTimeoutSeconds;

  @Option(
      names = "--commit-interval",
      paramLabel = "MILLISECONDS",
      defaultValue = "100",
      description =
          "Longest time until results are committed and visible (default: ${DEFAULT-VALUE} ms).")
  private int commitIntervalMillis;

  @Option(
      names = "--horizon-days",
      paramLabel = "DAYS",
      defaultValue = "60",
      description =
          "Reports of events further apart are never taken for reprints of one activity"
              + " (default: ${DEFAULT-VALUE}).")
  private int horizonDays;

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(Commands.run(new StreamsMain(), args));
  }

  @Override
  public Integer call() throws InterruptedException {
    var settings = settings(application.generation(), availability(), kafka.clients());
    try (var running = new StreamsApplication(settings)) {
      Runtime.getRuntime().addShutdownHook(new Thread(running::close, "streams-shutdown"));
      http.tellDuring(
          running.signals(),
          () -> {
            running.start();
            running.awaitEnd();
          });
      return running.hasFailed() ? ExitCode.FAILED : ExitCode.GOOD;
    }
  }

  @Override
  public void check(Requirements requirements) {
    requirements
        .within("--generation", application.generationNumber(), 1, Generation.LAST)
        .also(this::availability)
        .also(() -> settings(Generation.FIRST, Availability.DEFAULT, ClientProperties.NONE));
  }

  private Availability availability() {
    return new Availability(
        instanceId,
        standbyReplicas,
        Duration.ofSeconds(sessionTimeoutSeconds),
        Duration.ofMillis(commitIntervalMillis));
  }

  private StreamsSettings settings(
      Generation results, Availability availability, ClientProperties clients) {
    return new StreamsSettings(
        kafka.bootstrapServers(),
        registry.schemaRegistryUrl(),
        application.applicationId(),
        application.stateDirectory(),
        threads,
        results,
        availability,
        horizonDays,
        clients);
  }
}
