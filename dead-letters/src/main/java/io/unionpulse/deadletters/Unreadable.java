package io.unionpulse.deadletters;

import io.unionpulse.schemas.Topic;
import java.io.PrintWriter;

/** Says what is in the topic of letters and no letter: hidden, it would be lost in silence. */
final class Unreadable {

  private Unreadable() {}

  static void say(PrintWriter err, LetterScan scan, Topic<?> topic) {
    if (scan.unreadable() > 0) {
      err.println(
          "%d records of %s are no dead letters and were left out: somebody else writes there"
              .formatted(scan.unreadable(), topic.name()));
      err.flush();
    }
  }
}
