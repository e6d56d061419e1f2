package io.unionpulse.producer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.cli.RegistryOptions;
import io.unionpulse.cli.Terminals;
import io.unionpulse.producer.publish.PublishSettings;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code unionpulse ingest}: publishes files to {@code union.reports}. */
@Command(
    name = "ingest",
    description = {
      "Publishes the reports in pages and report files to the topic union.reports, each document in"
          + " one transaction (report files in transactions of up to 1,000 reports).",
      "Reading the same files again publishes the same report ids with a higher revision, which"
          + " changes no count. What cannot be read is one line on stderr each; the rest is"
          + " published, and the exit code is 1."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse ingest seeds/*.txt",
      "  ./unionpulse ingest --published 2023-04-24 --system laodong-wubao pages/2023-04-24",
      "  ./unionpulse ingest --bootstrap-servers kafka:9092 reports.ndjson",
      "  curl -s https://example.org/reports.ndjson | ./unionpulse ingest --system portal-haidian -"
    })
final class IngestCommand implements Callable<Integer> {

  private static final int LONGEST_TIMEOUT_SECONDS = 24 * 60 * 60;

  private final Streams streams;
  private final Clock clock;

  @Mixin CommonOptions common;
  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOptions registry;
  @Mixin private ReadingOptions reading;
  @Spec private CommandSpec spec;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description =
          "How long to try again while a server does not answer, in seconds (default:"
              + " ${DEFAULT-VALUE}).")
  private int timeoutSeconds;

  IngestCommand() {
    this(Streams.ofProcess(), Clock.systemUTC());
  }

  IngestCommand(Streams streams, Clock clock) {
    this.streams = streams;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var settings = settings();
    LibraryLogs.quiet();
    var tally = new IngestTally();
    var stop = OrderlyStop.onShutdown();
    try {
      return ingest(settings, tally);
    } finally {
      stop.close();
    }
  }

  private int ingest(IngestSettings settings, IngestTally tally) {
    try (var console = new IngestConsole(tally, streams.err(), Terminals.stderrIsTerminal())) {
      Ingest.run(reading.paths(), settings, console);
    } catch (InterruptedException e) {
      streams.err().println("stopped: what was not committed is not published");
      return ExitCode.FAILED;
    } finally {
      new PrintStream(streams.out(), true, UTF_8).println(tally.summary().line());
    }
    return tally.summary().rejections() == 0 ? ExitCode.GOOD : ExitCode.FAILED;
  }

  private IngestSettings settings() {
    if (timeoutSeconds < 0 || timeoutSeconds > LONGEST_TIMEOUT_SECONDS) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--timeout': 0 to 86400 seconds");
    }
    return new IngestSettings(
        reading.settings(),
        new PublishSettings(
            kafka.bootstrapServers(),
            registry.schemaRegistryUrl(),
            Duration.ofSeconds(timeoutSeconds),
            kafka.clients()),
        streams.in(),
        clock);
  }
}
