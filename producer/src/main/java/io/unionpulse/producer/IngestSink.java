package io.unionpulse.producer;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.producer.document.Problem;
import io.unionpulse.producer.document.ReportSink;
import io.unionpulse.producer.publish.ReportBatch;

/** Gives the reports of one input to its batch, and all else to the listener. */
final class IngestSink implements ReportSink {

  private final ReportBatch batch;
  private final long bytesBefore;
  private final IngestListener listener;

  /**
   * A sink for one input.
   *
   * @param bytesBefore size of the inputs before it
   */
  IngestSink(ReportBatch batch, long bytesBefore, IngestListener listener) {
    this.batch = batch;
    this.bytesBefore = bytesBefore;
    this.listener = listener;
  }

  @Override
  public void accept(ActivityReport report) throws InterruptedException {
    batch.add(report);
  }

  @Override
  public void reject(Problem problem) {
    listener.rejected(problem);
  }

  @Override
  public void reject(Problem problem, String text) {
    listener.rejected(problem, text);
  }

  @Override
  public void read(long bytes) {
    listener.progress(bytesBefore + bytes);
  }
}
