package io.unionpulse.demo;

import java.io.PrintWriter;
import java.util.Locale;

/** Where the demo speaks: the result on stdout, what it is doing on stderr with the time taken. */
final class Console {

  private static final double NANOS_PER_SECOND = 1e9;

  private final PrintWriter out;
  private final PrintWriter err;
  private final long start = System.nanoTime();

  Console(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** One line of the result. */
  void result(String line) {
    out.println(line);
    out.flush();
  }

  /** One line on what goes on, with the seconds since the start. */
  synchronized void progress(String line) {
    double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
    err.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds, line);
    err.flush();
  }
}
