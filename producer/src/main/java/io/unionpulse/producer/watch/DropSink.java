package io.unionpulse.producer.watch;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.producer.document.Problem;
import io.unionpulse.producer.document.ReportSink;
import io.unionpulse.producer.publish.ReportBatch;

/** Takes what is read from one file: its reports go to the batch, its problems are kept. */
final class DropSink implements ReportSink {

  private final ReportBatch batch;
  private final ErrorFile errors = new ErrorFile();
  private long reports;

  DropSink(ReportBatch batch) {
    this.batch = batch;
  }

  @Override
  public void accept(ActivityReport report) throws InterruptedException {
    batch.add(report);
    reports++;
  }

  @Override
  public void reject(Problem problem) {
    errors.add(problem);
  }

  long reports() {
    return reports;
  }

  ErrorFile errors() {
    return errors;
  }
}
