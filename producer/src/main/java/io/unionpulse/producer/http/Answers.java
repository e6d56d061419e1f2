package io.unionpulse.producer.http;

import io.javalin.http.Context;
import io.unionpulse.web.Json;
import io.unionpulse.web.ProblemDetails;
import io.unionpulse.web.ProblemType;
import io.unionpulse.web.Problems;
import io.unionpulse.web.RequestId;
import java.util.List;
import java.util.Map;

/** Answers to requests, and counts them. */
final class Answers {

  private static final String JSON = "application/json";
  private static final int RETRY_AFTER_SECONDS = 5;

  private final ServerMetrics metrics;

  Answers(ServerMetrics metrics) {
    this.metrics = metrics;
  }

  /** The answer to a request of one report. */
  void single(Context context, ItemAnswer item) {
    metrics.report(item.status());
    if (item.accepted()) {
      send(
          context,
          item.status(),
          JSON,
          Map.of(
              "requestId",
              RequestId.of(context),
              "reportId",
              item.reportId(),
              "revision",
              item.revision()));
      return;
    }
    Problems.answer(
        context,
        item.reportId() == null ? item.problem() : item.problem().withItems(List.of(item)),
        0);
  }

  /** The answer to a request of several reports. */
  void batch(Context context, List<ItemAnswer> items) {
    items.forEach(item -> metrics.report(item.status()));
    var answer = BatchAnswer.of(RequestId.of(context), items);
    boolean again =
        items.stream().anyMatch(item -> item.status() == ProblemType.UNAVAILABLE.status());
    int retryAfter = again ? RETRY_AFTER_SECONDS : 0;
    if (answer.accepted() == 0 && answer.status() == items.get(0).status()) {
      var type = ProblemType.of(answer.status());
      var problem = ProblemDetails.of(type, "none of the reports is accepted: see items");
      Problems.answer(context, problem.withItems(items), retryAfter);
      return;
    }
    retryAfter(context, retryAfter);
    send(context, answer.status(), JSON, answer);
  }

  private static void retryAfter(Context context, int seconds) {
    if (seconds > 0) {
      context.header("Retry-After", Integer.toString(seconds));
    }
  }

  private static void send(Context context, int status, String type, Object answer) {
    context.status(status).contentType(type).result(Json.bytes(answer));
  }
}
