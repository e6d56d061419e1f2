package io.unionpulse.sink.index;

/** A server does not answer yet, or not as it will when it is ready. Worth another try. */
public final class NotUpYet extends Exception {

  private static final long serialVersionUID = 1L;

  /** With the reason, for people to read. */
  public NotUpYet(String reason, Throwable cause) {
    super(reason, cause);
  }
}
