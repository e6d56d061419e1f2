package io.unionpulse.producer.http;

import io.unionpulse.producer.document.Finding;
import io.unionpulse.producer.document.Problem;
import io.unionpulse.web.ProblemDetails;
import io.unionpulse.web.ProblemType;

/** What was wrong with a report, or with a text that should hold reports, as HTTP tells it. */
final class ReportProblems {

  private ReportProblems() {}

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

  private static ProblemDetails of(ProblemType type, String detail, Finding finding) {
    return finding == null
        ? ProblemDetails.of(type, detail)
        : ProblemDetails.of(type, detail, finding.field(), finding.found(), finding.expected());
  }
}
