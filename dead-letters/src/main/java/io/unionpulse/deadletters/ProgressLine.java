package io.unionpulse.deadletters;

import io.unionpulse.cli.Terminals;
import java.io.PrintWriter;

/** How far a reading has come, on one line of a terminal; silent where stderr is none. */
final class ProgressLine implements TopicReader.Progress, AutoCloseable {

  private static final long EVERY_NANOS = 200_000_000;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final String what;
  private final boolean terminal = Terminals.stderrIsTerminal();
  private long nextAt = System.nanoTime() + EVERY_NANOS;
  private boolean shown;

  ProgressLine(PrintWriter err, String what) {
    this.err = err;
    this.what = what;
  }

  @Override
  public void at(long done, long all) {
    if (terminal && System.nanoTime() - nextAt >= 0) {
      err.print(CLEAR_LINE + what + ": " + done + " of " + all);
      err.flush();
      shown = true;
      nextAt = System.nanoTime() + EVERY_NANOS;
    }
  }

  @Override
  public void close() {
    clear();
  }

  /** Takes the line off the terminal. */
  void clear() {
    if (shown) {
      err.print(CLEAR_LINE);
      err.flush();
      shown = false;
    }
  }
}
