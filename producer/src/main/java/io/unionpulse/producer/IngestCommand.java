package io.unionpulse.producer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.cli.OrderlyStop;
import io.unionpulse.cli.RegistryOptions;
import io.unionpulse.cli.Terminals;
import io.unionpulse.producer.publish.PublishSettings;
import io.unionpulse.schemas.AvroJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
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
      "Files may be packed with gzip. Reading the same files again publishes the same report ids with a higher revision, which"
          + " changes no count. What cannot be read is one line on stderr each; the rest is"
          + " published, and the exit code is 1.",
      "An ingestion with a name (--resume) that was interrupted goes on where it ended when it is run"
          + " again with the same paths; Kafka keeps how far it came."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse ingest seeds/*.txt",
      "  ./unionpulse ingest --published 2023-04-24 --system laodong-wubao pages/2023-04-24",
      "  ./unionpulse ingest --bootstrap-servers kafka:9092 reports.ndjson.gz",
      "  ./unionpulse ingest --dry-run pages > reports.ndjson",
      "  ./unionpulse ingest --resume archive-2023 --rejects rejects.ndjson archive/2023",
      "  curl -s https://example.org/reports.ndjson | ./unionpulse ingest --system portal-haidian -"
    })
final class IngestCommand implements Callable<Integer> {

  private static final int LONGEST_TIMEOUT_SECONDS = 24 * 60 * 60;
  private static final Pattern INGESTION = Pattern.compile("[A-Za-z0-9._-]{0,100}");

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

  @Option(
      names = "--dry-run",
      description =
          "Publish nothing, ask no server: print the reports as they would be published, one JSON"
              + " object a line, which can be ingested.")
  private boolean dryRun;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "Write what is rejected to this file, too: one JSON object a line, with the report's own"
              + " text (default: stderr only).")
  private Path rejects;

  @Option(
      names = "--resume",
      paramLabel = "NAME",
      description =
          "Name of this ingestion: run again under it with the same paths, it goes on behind what is"
              + " published (default: none, everything is published again).")
  private String ingestion = "";

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
    try (var file = rejects == null ? null : RejectsFile.create(rejects);
        var console = new IngestConsole(tally, streams.err(), file, Terminals.stderrIsTerminal())) {
      if (dryRun) {
        rehearse(settings, console);
      } else {
        Ingest.run(reading.paths(), settings, console);
      }
    } catch (InterruptedException e) {
      streams.err().println("stopped: what was not committed is not published");
      return ExitCode.FAILED;
    } finally {
      var summary = new PrintStream(dryRun ? streams.err() : streams.out(), true, UTF_8);
      summary.println((dryRun ? "dry run: " : "") + tally.summary().line());
    }
    return tally.summary().rejections() == 0 ? ExitCode.GOOD : ExitCode.FAILED;
  }

  private void rehearse(IngestSettings settings, IngestListener listener)
      throws InterruptedException {
    try (var out = new BufferedOutputStream(streams.out())) {
      Ingest.rehearse(reading.paths(), settings, listener, report -> print(report, out));
    } catch (IOException e) {
      throw new CommandException("cannot write the output: " + e.getMessage(), e);
    }
  }

  private static void print(ActivityReport report, OutputStream out) {
    try {
      AvroJson.write(out, report);
      out.write('\n');
    } catch (IOException e) {
      throw new CommandException("cannot write the output: " + e.getMessage(), e);
    }
  }

  private IngestSettings settings() {
    if (!INGESTION.matcher(ingestion).matches()) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--resume': up to 100 letters, digits and . _ -");
    }
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
        clock,
        ingestion);
  }
}
