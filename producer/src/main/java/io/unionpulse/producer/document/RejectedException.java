package io.unionpulse.producer.document;

/** An input or a report in it is rejected; the message is the explanation of its problem. */
final class RejectedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient Finding finding;

  RejectedException(Reason reason, String explanation) {
    this(reason, explanation, null);
  }

  /** With the field at fault, or null. */
  RejectedException(Reason reason, String explanation, Finding finding) {
    super(explanation, null, false, false);
    this.reason = reason;
    this.finding = finding;
  }

  Problem at(String where) {
    return new Problem(where, reason, getMessage(), finding);
  }
}
