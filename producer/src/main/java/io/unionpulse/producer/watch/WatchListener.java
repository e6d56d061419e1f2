package io.unionpulse.producer.watch;

/** Told how the work on a drop folder goes, by its own thread. */
public interface WatchListener {

  /** So many files lie in the folder and were not taken up yet. */
  default void waiting(int files) {}

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
