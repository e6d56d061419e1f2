package io.unionpulse.producer.http;

import io.javalin.http.Context;
import io.unionpulse.web.ProblemException;
import io.unionpulse.web.ProblemType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** What a body holds, as its Content-Type says. */
enum BodyKind {
  /** One report, or an array of them. */
  JSON("application/json"),
  /** One report a line. */
  LINES("application/x-ndjson"),
  /** One report as it stands in Kafka: Avro in Confluent's wire format. */
  AVRO("application/vnd.confluent.avro"),
  /** A newspaper page. */
  TEXT("text/plain");

  private static final String CHARSET = "charset=";

  private final String mediaType;

  BodyKind(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /**
   * The kind of a request's body, one of {@code possible}.
   *
   * @throws ProblemException if it is none of them
   */
  static BodyKind of(Context context, BodyKind... possible) {
    String type = context.header("Content-Type");
    String name = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    var wanted = new StringBuilder();
    for (BodyKind kind : possible) {
      if (kind.mediaType.equals(name)) {
        return kind;
      }
      wanted.append(wanted.isEmpty() ? "" : ", ").append(kind.mediaType);
    }
    throw new ProblemException(
        ProblemType.UNSUPPORTED_MEDIA_TYPE, "send the header Content-Type with one of " + wanted);
  }

  /**
   * The encoding that a request's Content-Type names; empty if it names none.
   *
   * @throws ProblemException if nobody knows it
   */
  static Optional<Charset> charset(Context context) {
    for (String parameter : context.header("Content-Type").split(";", -1)) {
      String text = parameter.strip();
      if (text.regionMatches(true, 0, CHARSET, 0, CHARSET.length())) {
        String name = text.substring(CHARSET.length()).replace("\"", "");
        try {
          return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
          throw new ProblemException(
              ProblemType.UNSUPPORTED_MEDIA_TYPE, "the charset is not known: use UTF-8 or GB18030");
        }
      }
    }
    return Optional.empty();
  }
}
