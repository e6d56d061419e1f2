package io.unionpulse.producer.table;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
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

  /**
   * Prints the activity of a report.
   *
   * @throws IOException if the output takes no more
   */
  default void print(ActivityReport report, Activity activity) throws IOException {
    print(activity);
  }
}
