package io.unionpulse.deadletters;

import io.unionpulse.avro.DeadLetter;

/**
 * A dead letter and where it stands.
 *
 * @param content what it says
 * @param replayed whether its record was sent to its topic again
 */
record Letter(LetterPosition position, DeadLetter content, boolean replayed) {

  /** Where the record came from: topic-partition-offset. */
  String source() {
    return content.getTopic() + "-" + content.getPartition() + "-" + content.getOffset();
  }
}
