package io.unionpulse.web;

import java.util.Locale;

/** What can be wrong with a request: a stable code, and the status that it is answered with. */
public enum ProblemType {
  BAD_REQUEST(400, "The request cannot be read"),
  UNAUTHORIZED(401, "A valid bearer token is needed"),
  FOREIGN(403, "The report is another publisher's"),
  NOT_FOUND(404, "There is nothing here"),
  METHOD_NOT_ALLOWED(405, "This method is not possible here"),
  BODY_TOO_SLOW(408, "The body did not arrive in time"),
  CONFLICT(409, "The request contradicts itself"),
  TOO_LARGE(413, "The request is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body is of a kind that is not read here"),
  INVALID_REPORT(422, "The report breaks the contract"),
  TOO_MANY_REQUESTS(429, "Too many requests"),
  INTERNAL(500, "The server is at fault"),
  UNAVAILABLE(503, "This is not possible now");

  private static final String PREFIX = "urn:unionpulse:problem:";

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The code in words. */
  public String title() {
    return title;
  }

  /** The problem's type as RFC 9457 wants it. */
  public String uri() {
    return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type that a status stands for, of those that a server itself gives. */
  public static ProblemType of(int status) {
    for (ProblemType type : values()) {
      if (type.status == status) {
        return type;
      }
    }
    return status < INTERNAL.status ? BAD_REQUEST : INTERNAL;
  }
}
