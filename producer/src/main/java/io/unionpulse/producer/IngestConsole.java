package io.unionpulse.producer;

import io.unionpulse.cli.Printable;
import io.unionpulse.producer.document.Problem;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how an ingestion goes: messages on stderr, and a progress bar if that is a terminal. */
final class IngestConsole implements IngestListener, AutoCloseable {

  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final long KIBIBYTE = 1024;
  private static final int REFRESH_MS = 200;

  private final IngestTally tally;
  private final PrintStream err;
  private final RejectsFile rejects;
  private final boolean terminal;
  private ProgressBar bar;

  /** With a file for what is rejected; null for none. */
  IngestConsole(IngestTally tally, PrintStream err, RejectsFile rejects, boolean terminal) {
    this.tally = tally;
    this.err = err;
    this.rejects = rejects;
    this.terminal = terminal;
  }

  @Override
  public void begin(long bytes) {
    if (terminal) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("ingest")
              .setInitialMax(bytes == 0 ? -1 : bytes)
              .setUnit(" KiB", KIBIBYTE)
              .setStyle(ProgressBarStyle.ASCII)
              .showSpeed(new DecimalFormat("#,##0"))
              .setUpdateIntervalMillis(REFRESH_MS)
              .setConsumer(new ConsoleProgressBarConsumer(err))
              .build();
    }
  }

  @Override
  public void progress(long bytes) {
    if (bar != null) {
      bar.stepTo(bytes);
    }
  }

  @Override
  public void published(String input, List<PublishedReport> reports) {
    tally.published(input, reports);
    if (bar != null) {
      bar.setExtraMessage(tally.summary().reports() + " reports");
    }
  }

  @Override
  public void rejected(Problem problem) {
    rejected(problem, null);
  }

  @Override
  public void rejected(Problem problem, String text) {
    tally.rejected(problem);
    if (rejects != null) {
      rejects.add(problem, text);
    }
    say(problem.line());
  }

  @Override
  public void resumed(String line) {
    say(line);
  }

  @Override
  public void skipped(String line) {
    say(line);
  }

  @Override
  public void waiting(String line) {
    say(Printable.of(line));
  }

  private void say(String line) {
    err.println(bar == null ? line : CLEAR_LINE + line);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
