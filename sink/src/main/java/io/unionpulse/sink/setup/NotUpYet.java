package io.unionpulse.sink.setup;

/** A server does not answer yet, or not as it will when it is ready. Worth another try. */
final class NotUpYet extends Exception {

  private static final long serialVersionUID = 1L;

  NotUpYet(String reason, Throwable cause) {
    super(reason, cause);
  }
}
