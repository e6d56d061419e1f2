package io.unionpulse.producer.document;

import java.io.IOException;

/** A compressed input cannot be unpacked: the input is at fault, not the disk. */
final class UnpackingException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  UnpackingException(Reason reason, String explanation) {
    super(explanation);
    this.reason = reason;
  }

  RejectedException rejection() {
    return new RejectedException(reason, getMessage());
  }
}
