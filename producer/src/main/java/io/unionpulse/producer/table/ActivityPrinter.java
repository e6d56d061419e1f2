package io.unionpulse.producer.table;

import io.unionpulse.avro.Activity;
import java.io.IOException;

/** Prints activities one after the other. */
@FunctionalInterface
public interface ActivityPrinter {

  /**
   * Prints one activity.
   *
   * @throws IOException if the output takes no more
   */
  void print(Activity activity) throws IOException;
}
