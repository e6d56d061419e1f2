package io.unionpulse.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A problem as RFC 9457 wants it told, with what a client's program can act on.
 *
 * @param type stable code, a URN
 * @param title the code in words
 * @param status the HTTP status
 * @param detail what is wrong and what to do
 * @param field the field or parameter at fault; this and the next two are null where it is none
 * @param found what it holds
 * @param expected what it should hold
 * @param requestId id of the request in the server's log; null within the items of an answer
 * @param items answers for the items of a batch of which none was accepted; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDetails(
    @JsonProperty("type") String type,
    @JsonProperty("title") String title,
    @JsonProperty("status") int status,
    @JsonProperty("detail") String detail,
    @JsonProperty("field") String field,
    @JsonProperty("found") String found,
    @JsonProperty("expected") String expected,
    @JsonProperty("requestId") String requestId,
    @JsonProperty("items") List<?> items) {

  /** The media type under which it is sent. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem with no field in particular. */
  public static ProblemDetails of(ProblemType type, String detail) {
    return of(type, detail, null, null, null);
  }

  /** A problem with a field; the last three may be null together. */
  public static ProblemDetails of(
      ProblemType type, String detail, String field, String found, String expected) {
    return new ProblemDetails(
        type.uri(), type.title(), type.status(), detail, field, found, expected, null, null);
  }

  /** The same problem of a request. */
  public ProblemDetails withRequestId(String id) {
    return new ProblemDetails(type, title, status, detail, field, found, expected, id, items);
  }

  /** The same problem with the answers for the items of a batch. */
  public ProblemDetails withItems(List<?> answers) {
    return new ProblemDetails(
        type, title, status, detail, field, found, expected, requestId, List.copyOf(answers));
  }
}
