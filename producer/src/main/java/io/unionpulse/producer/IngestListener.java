package io.unionpulse.producer;

import io.unionpulse.producer.document.Problem;
import java.util.List;

/** Told how an ingestion goes, by its own thread but for {@link #waiting}. */
public interface IngestListener {

  /** Reading begins. The size of all inputs is given in bytes, without that of standard input. */
  default void begin(long bytes) {}

  /** So much of the inputs has been read, in bytes. */
  default void progress(long bytes) {}

  /** A transaction was committed: these reports of the input are published. */
  default void published(String input, List<PublishedReport> reports) {}

  /** Something was rejected. */
  default void rejected(Problem problem) {}

  /** A report was rejected; its text is given as it stands in the input. */
  default void rejected(Problem problem, String text) {
    rejected(problem);
  }

  /** One line about what an earlier run under this name has published. */
  default void resumed(String line) {}

  /** One line about a file in a folder that is of no type to read. */
  default void skipped(String line) {}

  /** One line about a server that does not answer; may be told by another thread meanwhile. */
  default void waiting(String line) {}
}
