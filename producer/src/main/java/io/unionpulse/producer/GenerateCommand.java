package io.unionpulse.producer;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.cli.OrderlyStop;
import io.unionpulse.cli.RegistryOptions;
import io.unionpulse.producer.generate.ReportFlow;
import io.unionpulse.producer.publish.PublishSettings;
import io.unionpulse.producer.publish.ReportPublisher;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code unionpulse generate}: invented reports, and the counts that they must give. */
@Command(
    name = "generate",
    description = {
      "Makes up reports of activities as a city's unions and papers would write them, with reprints,"
          + " corrections, retractions and repeats, and writes the counts per district that they must"
          + " give: a deployment that holds nothing else must come to them.",
      "The reports go to standard output or a file, one JSON object a line, or straight to"
          + " union.reports."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse generate --count 10000 --output reports.ndjson",
      "  ./unionpulse generate --count 100000 --rate 500 --publish --expected expected.json",
      "  ./unionpulse generate --count 20 | ./unionpulse extract --format table -"
    })
final class GenerateCommand implements Callable<Integer> {

  private static final long HIGHEST_RATE = 1_000_000;

  private final Streams streams;

  @Mixin CommonOptions common;
  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOptions registry;
  @Mixin private GenerateOptions options;
  @Spec private CommandSpec spec;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "How many records a second; 0 for as many as it goes (default: ${DEFAULT-VALUE}).")
  private long rate;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "File for the reports (default: standard output).")
  private Path output;

  @Option(names = "--publish", description = "Publish the reports instead of writing them.")
  private boolean publish;

  @Option(
      names = "--expected",
      paramLabel = "FILE",
      description =
          "File for the expected counts (default: the output's name with .expected.json, else"
              + " generated-SEED.expected.json).")
  private Path expected;

  GenerateCommand() {
    this(Streams.ofProcess());
  }

  GenerateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (options.count() < 0 || rate < 0 || rate > HIGHEST_RATE || (publish && output != null)) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid options: --count is 0 or more, --rate 0 to 1000000, --output not with --publish");
    }
    ReportFlow flow = flow();
    LibraryLogs.quiet();
    var stop = OrderlyStop.onShutdown();
    try {
      long written = publish ? publish(flow) : write(flow);
      writeExpected(flow, written);
      streams.err().println(written + " records, expected counts in " + expectedFile());
    } catch (IOException e) {
      throw new CommandException("cannot write: " + e.getMessage(), e);
    } finally {
      stop.close();
    }
    return ExitCode.GOOD;
  }

  private ReportFlow flow() {
    try {
      return new ReportFlow(options.settings());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--region': no divisions are known", e);
    }
  }

  private long publish(ReportFlow flow) throws InterruptedException {
    var settings =
        new PublishSettings(
            kafka.bootstrapServers(),
            registry.schemaRegistryUrl(),
            PublishSettings.DEFAULT_TIMEOUT,
            kafka.clients());
    try (var publisher = ReportPublisher.open(settings, streams.err()::println)) {
      return new Generation(flow, rate).publish(publisher);
    }
  }

  private long write(ReportFlow flow) throws IOException {
    if (output == null) {
      return new Generation(flow, rate).write(new BufferedOutputStream(streams.out()));
    }
    try (var out = new BufferedOutputStream(Files.newOutputStream(output))) {
      return new Generation(flow, rate).write(out);
    }
  }

  private void writeExpected(ReportFlow flow, long written) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(expectedFile()))) {
      flow.expected().write(out, written);
    }
  }

  private Path expectedFile() {
    if (expected != null) {
      return expected;
    }
    return output == null
        ? Path.of("generated-" + options.seed() + ".expected.json")
        : output.resolveSibling(output.getFileName() + ".expected.json");
  }
}
