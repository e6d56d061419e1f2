package io.unionpulse.producer.publish;

import io.unionpulse.cli.CommandException;
import java.time.Duration;
import java.util.function.Consumer;

/** Tries again while a server is away: with growing pauses, saying so, up to a limit. */
final class Patience {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);
  private static final Duration BETWEEN_NOTICES = Duration.ofSeconds(4);

  private final Duration limit;
  private final Consumer<String> notices;

  /** Something that a server must answer. */
  @FunctionalInterface
  interface Attempt<T> {
    T run() throws Unavailable, InterruptedException;
  }

  Patience(Duration limit, Consumer<String> notices) {
    this.limit = limit;
    this.notices = notices;
  }

  /**
   * The answer of {@code attempt}.
   *
   * @param server who must answer, for the notices: {@code Kafka at localhost:9092}
   * @throws CommandException if the limit passed without an answer
   */
  <T> T untilAnswered(String server, Attempt<T> attempt) throws InterruptedException {
    long start = System.nanoTime();
    long noticeAt = start;
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        return attempt.run();
      } catch (Unavailable e) {
        long now = System.nanoTime();
        Duration left = limit.minusNanos(now - start);
        if (left.isNegative() || left.isZero()) {
          throw gaveUp(server, e);
        }
        if (now - noticeAt >= 0) {
          notices.accept(server + " does not answer, trying again");
          noticeAt = now + BETWEEN_NOTICES.toNanos();
        }
        Thread.sleep((pause.compareTo(left) < 0 ? pause : left).toMillis());
        pause = pause.multipliedBy(2);
        pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
      }
    }
  }

  private CommandException gaveUp(String server, Unavailable e) {
    return new CommandException(
        server
            + " did not answer for "
            + limit.toSeconds()
            + " s: check that it runs and that the address is right ("
            + e.reason()
            + ")",
        e);
  }
}
