package io.unionpulse.streams.topology;

import io.unionpulse.schemas.DeadLetterReason;

/** The record itself is at fault: it goes to the dead letters and the stream goes on. */
final class BadRecordException extends Exception {

  private static final long serialVersionUID = 1L;

  private final DeadLetterReason reason;

  BadRecordException(DeadLetterReason reason, String message) {
    super(message, null, false, false); // bad records can be many: no stack trace
    this.reason = reason;
  }

  DeadLetterReason reason() {
    return reason;
  }
}
