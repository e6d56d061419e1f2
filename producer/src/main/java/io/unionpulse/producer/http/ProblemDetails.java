package io.unionpulse.producer.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.unionpulse.producer.document.Finding;
import io.unionpulse.producer.document.Problem;
import java.util.List;

/**
 * A problem as RFC 9457 wants it told, with what a publisher's program can act on.
 *
 * @param status the HTTP status
 * @param detail what is wrong and what to do
 * @param field the field at fault; this and the next two are null where it is not a field
 * @param found what it holds
 * @param expected what it should hold
 * @param requestId id of the request in the server's log; null within the items of an answer
 * @param items answers for the items of a batch of which none was accepted; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemDetails(
    @JsonProperty("type") String type,
    @JsonProperty("title") String title,
    @JsonProperty("status") int status,
    @JsonProperty("detail") String detail,
    @JsonProperty("field") String field,
    @JsonProperty("found") String found,
    @JsonProperty("expected") String expected,
    @JsonProperty("requestId") String requestId,
    @JsonProperty("items") List<ItemAnswer> items) {

  static final String MEDIA_TYPE = "application/problem+json";

  static ProblemDetails of(ProblemType type, String detail, Finding finding) {
    return new ProblemDetails(
        type.uri(),
        type.title(),
        type.status(),
        detail,
        finding == null ? null : finding.field(),
        finding == null ? null : finding.found(),
        finding == null ? null : finding.expected(),
        null,
        null);
  }

  /** What was wrong with a report, or with a text that should hold reports. */
  static ProblemDetails of(Problem problem) {
    String detail = problem.explanation();
    return switch (problem.reason()) {
      case NOT_FOUND, UNREADABLE, UNSUPPORTED_TYPE, EMPTY, BINARY, NOT_JSON, NOT_CSV ->
          of(ProblemType.BAD_REQUEST, detail, problem.finding());
      // What follows the colon is advice for the command line.
      case WRONG_ENCODING ->
          of(ProblemType.BAD_REQUEST, detail.split(":", 2)[0], problem.finding());
      case TOO_LARGE -> of(ProblemType.TOO_LARGE, detail, problem.finding());
      case FOREIGN -> of(ProblemType.FOREIGN, detail, problem.finding());
      case NO_ARTICLE, UNKNOWN_FIELD, INVALID_FIELD, NO_TEXT, OVER_LIMIT, SAME_REPORT ->
          of(ProblemType.INVALID_REPORT, detail, problem.finding());
    };
  }

  ProblemDetails withRequestId(String id) {
    return new ProblemDetails(type, title, status, detail, field, found, expected, id, items);
  }

  ProblemDetails withItems(List<ItemAnswer> answers) {
    return new ProblemDetails(
        type, title, status, detail, field, found, expected, requestId, List.copyOf(answers));
  }
}
