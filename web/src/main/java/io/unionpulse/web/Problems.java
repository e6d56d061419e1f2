package io.unionpulse.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers with problems, whatever went wrong. */
public final class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final int RETRY_AFTER_SECONDS = 5;

  private Problems() {}

  /** Makes every failure of a handler an answer. */
  public static void answerFailures(RoutesConfig routes) {
    routes.exception(
        ProblemException.class,
        (e, context) -> answer(context, e.problem(), e.retryAfterSeconds()));
    routes.exception(
        HttpResponseException.class,
        (e, context) ->
            answer(context, ProblemDetails.of(ProblemType.of(e.getStatus()), e.getMessage()), 0));
    routes.exception(Exception.class, Problems::failed);
  }

  private static void failed(Exception e, Context context) {
    LOG.error("request {} failed", RequestId.of(context), e);
    answer(
        context,
        ProblemDetails.of(
            ProblemType.INTERNAL, "tell the operator the request's id; it may be tried again"),
        0);
  }

  /**
   * Answers with a problem of the whole request.
   *
   * @param retryAfterSeconds when to try again; 0 for what the status says
   */
  public static void answer(Context context, ProblemDetails problem, int retryAfterSeconds) {
    boolean away = problem.status() == ProblemType.UNAVAILABLE.status();
    int again = away && retryAfterSeconds == 0 ? RETRY_AFTER_SECONDS : retryAfterSeconds;
    if (again > 0) {
      context.header("Retry-After", Integer.toString(again));
    }
    if (problem.status() == ProblemType.UNAUTHORIZED.status()) {
      context.header("WWW-Authenticate", "Bearer realm=\"unionpulse\"");
    }
    context
        .status(problem.status())
        .contentType(ProblemDetails.MEDIA_TYPE)
        .result(Json.bytes(problem.withRequestId(RequestId.of(context))));
  }
}
