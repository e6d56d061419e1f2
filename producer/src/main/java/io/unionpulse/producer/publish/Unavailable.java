package io.unionpulse.producer.publish;

/** A server did not answer, or not well: worth another try. */
final class Unavailable extends Exception {

  private static final long serialVersionUID = 1L;

  Unavailable(Throwable cause) {
    super(cause);
  }

  /** What went wrong, on the deepest level that says anything. */
  String reason() {
    String reason = getCause().toString();
    for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null) {
        reason = cause.getMessage();
      }
    }
    return reason;
  }
}
