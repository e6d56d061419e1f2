package io.unionpulse.sink.json;

/** More JSON than {@link JsonBuffer#allow} allows. */
public final class JsonTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  JsonTooLargeException() {
    super("more JSON than allowed", null, false, false);
  }
}
