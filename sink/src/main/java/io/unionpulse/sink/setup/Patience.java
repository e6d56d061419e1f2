package io.unionpulse.sink.setup;

import io.unionpulse.cli.CommandException;
import io.unionpulse.sink.index.NotUpYet;
import java.time.Duration;
import java.util.function.Consumer;

/** Waits for servers that are not up yet, saying so once for each. */
final class Patience {

  private static final long PAUSE_MILLIS = 500;

  private final Duration timeout;
  private final long deadline;
  private final Consumer<String> out;

  /** Starts the clock: {@code timeout} is for all servers together. */
  Patience(Duration timeout, Consumer<String> out) {
    this.timeout = timeout;
    this.deadline = System.nanoTime() + timeout.toNanos();
    this.out = out;
  }

  /** One try; may be repeated. */
  interface Attempt {
    void run() throws NotUpYet, InterruptedException;
  }

  /**
   * Repeats {@code attempt} until the server is up.
   *
   * @param server what it is and where, for instance {@code Kafka at localhost:9092}
   * @param option the option that says where it is
   * @throws CommandException if it is still not up when the time is over
   */
  void until(String server, String option, Attempt attempt) throws InterruptedException {
    boolean said = false;
    while (true) {
      try {
        attempt.run();
        return;
      } catch (NotUpYet e) {
        if (System.nanoTime() - deadline >= 0) {
          throw new CommandException(
              "%s is not up (%s; waited %d s): start it, or say where it is with %s"
                  .formatted(server, e.getMessage(), timeout.toSeconds(), option),
              e);
        }
        if (!said) {
          out.accept(
              "waiting up to %d s for %s: %s"
                  .formatted(timeout.toSeconds(), server, e.getMessage()));
          said = true;
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    }
  }
}
