package io.unionpulse.sink.json;

/** The bytes are not what {@link AvroToJson} takes: somebody else must say what they are. */
public final class MalformedAvroException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MalformedAvroException() {
    super("not a value of this schema", null, false, false);
  }
}
