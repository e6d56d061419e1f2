package io.unionpulse.producer;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.extraction.Extraction;
import io.unionpulse.producer.document.Input;
import io.unionpulse.producer.document.InputFinder;
import io.unionpulse.producer.document.ReportReader;
import io.unionpulse.producer.table.ActivityPrinter;
import io.unionpulse.producer.table.ActivityTable;
import io.unionpulse.producer.table.Explanation;
import io.unionpulse.producer.table.JsonLines;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code unionpulse extract}: shows the facts in files, without any server. */
@Command(
    name = "extract",
    description = {
      "Reads the facts in pages and report files and prints them, without any server: one Activity"
          + " as JSON per line, in the form of the index.",
      "What cannot be read is one line on stderr each; the rest is printed, and the exit code is 1."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse extract --format table seeds/*.txt",
      "  ./unionpulse extract --explain seeds/000_*.txt | less",
      "  ./unionpulse extract --published 2023-04-24 page.txt | jq .districts",
      "  curl -s https://example.org/page.txt | ./unionpulse extract -"
    })
final class ExtractCommand implements Callable<Integer> {

  /** How activities are printed. */
  enum Format {
    JSON,
    TABLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int EXPLANATION_COLUMNS = 120; // unless a terminal says another width

  private final Streams streams;
  private final Clock clock;

  @Mixin CommonOptions common;
  @Mixin private ReadingOptions reading;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--explain",
      description =
          "For people: each value of each article with the words that it was read from, instead of"
              + " --format.")
  private boolean explain;

  ExtractCommand() {
    this(Streams.ofProcess(), Clock.systemUTC());
  }

  ExtractCommand(Streams streams, Clock clock) {
    this.streams = streams;
    this.clock = clock;
  }

  @Override
  public Integer call() throws InterruptedException {
    var settings = reading.settings();
    var found = InputFinder.find(reading.paths(), streams.in(), settings.standardInput());
    found.skipped().forEach(streams.err()::println);
    found.problems().forEach(problem -> streams.err().println(problem.line()));
    boolean good = found.problems().isEmpty();
    var reader = new ReportReader(settings, clock);
    try (OutputStream out = new BufferedOutputStream(streams.out())) {
      var extraction = Extraction.standard();
      var sink = new ExtractSink(extraction, clock, printer(out, extraction), streams.err());
      for (Input input : found.inputs()) {
        reader.read(input, sink);
        out.flush();
      }
      good &= sink.good();
    } catch (IOException e) {
      return outputEnded(e, good);
    } catch (UncheckedIOException e) {
      return outputEnded(e.getCause(), good);
    }
    return good ? ExitCode.GOOD : ExitCode.FAILED;
  }

  private ActivityPrinter printer(OutputStream out, Extraction extraction) {
    if (explain) {
      int columns = Terminals.stdoutColumns().orElse(EXPLANATION_COLUMNS);
      return new Explanation(out, columns, extraction::typeEvidence);
    }
    return switch (format) {
      case JSON -> new JsonLines(out);
      case TABLE -> new ActivityTable(out, Terminals.stdoutColumns().orElse(Integer.MAX_VALUE));
    };
  }

  /** A reader that has seen enough, such as head, is no failure; a full disk is. */
  private static int outputEnded(IOException e, boolean good) {
    if (BrokenPipe.is(e)) {
      return good ? ExitCode.GOOD : ExitCode.FAILED;
    }
    throw new CommandException("cannot write the output: " + e.getMessage(), e);
  }
}
