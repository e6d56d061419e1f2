package io.unionpulse.producer;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.producer.document.Input;
import io.unionpulse.producer.document.Problem;
import io.unionpulse.producer.document.ReportSink;
import io.unionpulse.producer.publish.ReportPublisher;
import java.util.ArrayList;
import java.util.List;

/** Gathers the reports of one document for its transaction, or several if there are too many. */
final class ReportBatch implements ReportSink {

  /** Most reports in one transaction. */
  static final int MAX_REPORTS = 1_000;

  /** Most text in one transaction, in characters: bounds the memory that a batch takes. */
  private static final long MAX_CHARS = 8L * 1024 * 1024;

  private final Input input;
  private final long bytesBefore;
  private final ReportPublisher publisher;
  private final IngestListener listener;
  private final List<ActivityReport> reports = new ArrayList<>();
  private long chars;

  ReportBatch(Input input, long bytesBefore, ReportPublisher publisher, IngestListener listener) {
    this.input = input;
    this.bytesBefore = bytesBefore;
    this.publisher = publisher;
    this.listener = listener;
  }

  @Override
  public void accept(ActivityReport report) throws InterruptedException {
    reports.add(report);
    chars += report.getTitle().length() + report.getBody().length();
    if (reports.size() >= MAX_REPORTS || chars >= MAX_CHARS) {
      publish();
    }
  }

  @Override
  public void reject(Problem problem) {
    listener.rejected(problem);
  }

  @Override
  public void read(long bytes) {
    listener.progress(bytesBefore + bytes);
  }

  /** Publishes what was gathered. */
  void publish() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    if (reports.isEmpty()) {
      return;
    }
    publisher.publish(reports);
    listener.published(
        input.label(),
        reports.stream()
            .map(report -> new PublishedReport(report.getReportId(), report.getRevision()))
            .toList());
    reports.clear();
    chars = 0;
  }
}
