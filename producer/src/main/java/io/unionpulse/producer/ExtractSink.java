package io.unionpulse.producer;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.extraction.Extraction;
import io.unionpulse.producer.document.Problem;
import io.unionpulse.producer.document.ReportSink;
import io.unionpulse.producer.table.ActivityPrinter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;

/** Prints the facts of each report as it is read. */
final class ExtractSink implements ReportSink {

  private final Extraction extraction;
  private final Clock clock;
  private final ActivityPrinter printer;
  private final PrintStream err;
  private boolean good = true;

  ExtractSink(Extraction extraction, Clock clock, ActivityPrinter printer, PrintStream err) {
    this.extraction = extraction;
    this.clock = clock;
    this.printer = printer;
    this.err = err;
  }

  @Override
  public void accept(ActivityReport report) {
    try {
      printer.print(report, extraction.extract(report, clock.instant()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void reject(Problem problem) {
    good = false;
    err.println(problem.line());
  }

  /** Whether nothing was rejected. */
  boolean good() {
    return good;
  }
}
