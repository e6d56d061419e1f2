package io.unionpulse.producer.http;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.producer.publish.ReportSender;
import io.unionpulse.web.ProblemDetails;
import io.unionpulse.web.ProblemType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the reports of a request, all at once, and waits for the answer to each. */
final class Sending {

  private static final String NOT_STORED =
      "Kafka has not acknowledged the report: try again with the same revision or key";

  private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

  private Sending() {}

  private record Version(String id, long revision) {}

  /** The answer to each item, in their order. */
  static List<ItemAnswer> send(List<Gathering.Item> items, ReportSender sender)
      throws InterruptedException {
    List<CompletableFuture<ItemAnswer>> answers = new ArrayList<>(items.size());
    Set<Version> versions = new HashSet<>();
    boolean away = false; // Each further one would wait as long again.
    for (Gathering.Item item : items) {
      if (item instanceof Gathering.Good good) {
        var report = good.report();
        boolean first = versions.add(new Version(report.getReportId(), report.getRevision()));
        var answer =
            !first ? done(twice(report)) : away ? done(unavailable(report)) : sent(report, sender);
        away |= answer.isDone() && answer.join().status() == ProblemType.UNAVAILABLE.status();
        answers.add(answer);
      } else if (item instanceof Gathering.Bad bad) {
        answers.add(done(ItemAnswer.rejected(bad.problem())));
      }
    }
    List<ItemAnswer> all = new ArrayList<>(answers.size());
    for (var answer : answers) {
      all.add(await(answer));
    }
    return all;
  }

  private static CompletableFuture<ItemAnswer> sent(ActivityReport report, ReportSender sender) {
    return sender
        .send(report)
        .handle(
            (stored, failure) -> {
              if (failure == null) {
                return ItemAnswer.accepted(report);
              }
              LOG.warn("report {} is not stored: {}", report.getReportId(), failure.getMessage());
              return unavailable(report);
            });
  }

  private static ItemAnswer unavailable(ActivityReport report) {
    return ItemAnswer.refused(report, ProblemDetails.of(ProblemType.UNAVAILABLE, NOT_STORED));
  }

  private static ItemAnswer twice(ActivityReport report) {
    return ItemAnswer.refused(
        report,
        ProblemDetails.of(
            ProblemType.CONFLICT,
            "the request holds this report before, in the same revision: give each its revision"));
  }

  private static CompletableFuture<ItemAnswer> done(ItemAnswer answer) {
    return CompletableFuture.completedFuture(answer);
  }

  private static ItemAnswer await(CompletableFuture<ItemAnswer> answer)
      throws InterruptedException {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
