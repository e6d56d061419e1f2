package io.unionpulse.producer;

import io.unionpulse.producer.document.Problem;
import java.util.List;

/**
 * What came of an ingestion.
 *
 * @param summary the numbers
 * @param reports every published report, in the order of publication
 * @param rejected every input and report that was rejected, in the order of reading
 */
public record IngestResult(
    IngestSummary summary, List<PublishedReport> reports, List<Problem> rejected) {

  public IngestResult {
    reports = List.copyOf(reports);
    rejected = List.copyOf(rejected);
  }
}
