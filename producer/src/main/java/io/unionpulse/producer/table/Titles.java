package io.unionpulse.producer.table;

import io.unionpulse.avro.Activity;

/** What an activity is called on a terminal. */
final class Titles {

  private static final int LONGEST_BODY = 40; // columns

  private Titles() {}

  /** The title on one line; without one how the body begins, in brackets. */
  static String of(Activity activity) {
    if (!activity.getTitle().isBlank()) {
      return activity.getTitle().replace('\n', ' ');
    }
    String body = activity.getBody().strip();
    return "(" + DisplayWidth.fit(body, Math.min(DisplayWidth.of(body), LONGEST_BODY)) + ")";
  }
}
