package io.unionpulse.producer;

import io.unionpulse.producer.document.Problem;
import io.unionpulse.producer.document.Reason;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts as an ingestion goes, so that there is a summary however it ends. */
final class IngestTally implements IngestListener {

  private final Map<Reason, Long> rejected = new EnumMap<>(Reason.class);
  private long documents;
  private long reports;
  private String lastInput = "";

  @Override
  public void published(String input, List<PublishedReport> published) {
    if (!input.equals(lastInput)) {
      documents++;
      lastInput = input;
    }
    reports += published.size();
  }

  @Override
  public void rejected(Problem problem) {
    rejected.merge(problem.reason(), 1L, Long::sum);
  }

  IngestSummary summary() {
    return new IngestSummary(documents, reports, rejected);
  }
}
