package io.unionpulse.streams.topology;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import java.time.Instant;

/** Reads the facts of a report; in production {@code Extraction::extract}. */
@FunctionalInterface
public interface FactReader {

  /**
   * The facts of {@code report}: a function of the report alone but for {@code extractedAt}.
   *
   * @param extractedAt when they are read
   */
  Activity read(ActivityReport report, Instant extractedAt);
}
