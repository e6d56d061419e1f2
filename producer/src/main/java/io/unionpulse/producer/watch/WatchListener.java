package io.unionpulse.producer.watch;

import java.time.Duration;

/** Told how the work on a drop folder goes, by its own thread. */
public interface WatchListener {

  /**
   * The work goes on, and so many files are not published yet.
   *
   * @param oldest how long the first of them has waited; zero if none does
   */
  default void waiting(int files, Duration oldest) {}

  /** So many reports were published in one transaction. */
  default void published(int reports) {}

  /** A file was published and moved to {@code done/}. */
  default void done(String name, long reports) {}

  /**
   * A file was moved to {@code rejected/}.
   *
   * @param reports how many of its reports are published
   * @param problems how much of it was rejected
   */
  default void rejected(String name, long reports, long problems) {}

  /** One line about something in the folder that is left alone. */
  default void skipped(String line) {}

  /** One line about a server or a disk that does not answer. */
  default void unavailable(String line) {}
}
