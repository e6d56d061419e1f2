package io.unionpulse.producer.watch;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that was taken up.
 *
 * @param file where it lies while it is worked on: alone in a folder
 * @param since when it was taken up, which no other file was; it is the time of ingestion of its
 *     reports, so that they are the same ones when a killed run's work is done again
 */
record Claim(Path file, Instant since) {

  String name() {
    return file.getFileName().toString();
  }
}
