package io.unionpulse.producer.document;

/** An input or a report in it is rejected; the message is the explanation of its problem. */
final class RejectedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  RejectedException(Reason reason, String explanation) {
    super(explanation, null, false, false);
    this.reason = reason;
  }

  Problem at(String where) {
    return new Problem(where, reason, getMessage());
  }
}
