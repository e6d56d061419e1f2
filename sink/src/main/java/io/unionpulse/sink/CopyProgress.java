package io.unionpulse.sink;

import io.unionpulse.cli.Terminals;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far a copy has come, how fast it is and how long it will take: a bar on a terminal, else a
 * line now and then.
 */
final class CopyProgress implements AutoCloseable {

  private static final int REFRESH_MS = 200;
  private static final long EVERY_NANOS = Duration.ofSeconds(10).toNanos();

  private final PrintStream err;
  private final boolean terminal = Terminals.stderrIsTerminal();
  private final long begin = System.nanoTime();
  private long nextLine = begin + EVERY_NANOS;
  private long first = -1;
  private ProgressBar bar;

  CopyProgress(PrintStream err) {
    this.err = err;
  }

  /** So many of so many records are copied. */
  void at(long done, long all) {
    if (first < 0) {
      first = done;
    }
    if (!terminal) {
      line(done, all);
      return;
    }
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("copy")
              .setInitialMax(all)
              .setUnit(" records", 1)
              .showSpeed()
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(REFRESH_MS)
              .setConsumer(new ConsoleProgressBarConsumer(err))
              .startsFrom(done, Duration.ZERO)
              .build();
    }
    bar.maxHint(all);
    bar.stepTo(done);
  }

  private void line(long done, long all) {
    if (System.nanoTime() - nextLine < 0) {
      return;
    }
    nextLine += EVERY_NANOS;
    double rate = Math.max(1, (done - first) * 1e9 / (System.nanoTime() - begin));
    err.printf(
        "copied %,d of %,d records, %,.0f a second, about %,.0f s left%n",
        done, all, rate, (all - done) / rate);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
