package io.unionpulse.producer.http;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.producer.document.Problem;
import io.unionpulse.producer.document.ReportSink;
import io.unionpulse.web.ProblemDetails;
import io.unionpulse.web.ProblemException;
import io.unionpulse.web.ProblemType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The reports of a request and their problems, in their order. */
final class Gathering implements ReportSink {

  /** What the whole text is called, in the places of problems. */
  static final String LABEL = "body";

  private final int maxItems;
  private final Instant receivedAt;
  private final List<Item> items = new ArrayList<>();

  /** One report of a request. */
  sealed interface Item {}

  /** One that keeps the contract. */
  record Good(ActivityReport report) implements Item {}

  /** One that does not. */
  record Bad(ProblemDetails problem) implements Item {}

  Gathering(int maxItems, Instant receivedAt) {
    this.maxItems = maxItems;
    this.receivedAt = receivedAt;
  }

  @Override
  public void accept(ActivityReport report) {
    report.setIngestedAt(receivedAt);
    add(new Good(report));
  }

  @Override
  public void reject(Problem problem) {
    if (problem.where().equals(LABEL)) {
      throw new ProblemException(ReportProblems.of(problem), 0);
    }
    add(new Bad(ReportProblems.of(problem)));
  }

  private void add(Item item) {
    if (items.size() == maxItems) {
      throw new ProblemException(
          ProblemType.TOO_LARGE,
          "there are more than %d reports: send fewer at once".formatted(maxItems));
    }
    items.add(item);
  }

  List<Item> items() {
    return List.copyOf(items);
  }
}
