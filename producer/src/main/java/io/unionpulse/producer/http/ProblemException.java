package io.unionpulse.producer.http;

import io.unionpulse.producer.document.Finding;

/** A request, all of it, is answered with a problem. */
final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemDetails problem;
  private final int retryAfterSeconds;

  ProblemException(ProblemType type, String detail) {
    this(ProblemDetails.of(type, detail, null), 0);
  }

  ProblemException(ProblemType type, String detail, Finding finding) {
    this(ProblemDetails.of(type, detail, finding), 0);
  }

  ProblemException(ProblemDetails problem, int retryAfterSeconds) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** Reports cannot be stored now, but later. */
  static ProblemException unavailable(String detail, int retryAfterSeconds) {
    return new ProblemException(
        ProblemDetails.of(ProblemType.UNAVAILABLE, detail, null), retryAfterSeconds);
  }

  ProblemDetails problem() {
    return problem;
  }

  /** When to try again, in seconds; 0 if trying again does not help. */
  int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
