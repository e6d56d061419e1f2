package io.unionpulse.web;

/** A request, all of it, is answered with a problem. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemDetails problem;
  private final int retryAfterSeconds;

  /** With a problem of no field in particular. */
  public ProblemException(ProblemType type, String detail) {
    this(ProblemDetails.of(type, detail), 0);
  }

  /** With a problem of a field. */
  public ProblemException(
      ProblemType type, String detail, String field, String found, String expected) {
    this(ProblemDetails.of(type, detail, field, found, expected), 0);
  }

  /**
   * With a problem.
   *
   * @param retryAfterSeconds when to try again; 0 if trying again does not help
   */
  public ProblemException(ProblemDetails problem, int retryAfterSeconds) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** It cannot be done now, but later. */
  public static ProblemException unavailable(String detail, int retryAfterSeconds) {
    return new ProblemException(
        ProblemDetails.of(ProblemType.UNAVAILABLE, detail), retryAfterSeconds);
  }

  /** What is wrong. */
  public ProblemDetails problem() {
    return problem;
  }

  /** When to try again, in seconds; 0 if trying again does not help. */
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
