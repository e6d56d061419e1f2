package io.unionpulse.producer;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.producer.generate.ReportFlow;
import io.unionpulse.producer.publish.ReportBatch;
import io.unionpulse.producer.publish.ReportPublisher;
import io.unionpulse.schemas.AvroJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Gives the reports of a flow away at its rate, until it ends or the thread is interrupted. */
final class Generation {

  private static final int BATCHES_A_SECOND = 5;

  private final ReportFlow flow;
  private final long rate;
  private final long start = System.nanoTime();
  private long written;

  /**
   * @param rate records a second; 0 for as many as it goes
   */
  Generation(ReportFlow flow, long rate) {
    this.flow = flow;
    this.rate = rate;
  }

  /** Writes the reports, one JSON object a line; gives how many. */
  long write(OutputStream out) throws IOException {
    while (flow.hasNext() && isTime()) {
      AvroJson.write(out, flow.next());
      out.write('\n');
      written++;
      if (rate > 0) {
        out.flush();
      }
    }
    out.flush();
    return written;
  }

  /** Publishes the reports in transactions; gives how many. */
  long publish(ReportPublisher publisher) throws InterruptedException {
    int size =
        rate == 0
            ? ReportBatch.MAX_REPORTS
            : (int) Math.min(ReportBatch.MAX_REPORTS, 1 + rate / BATCHES_A_SECOND);
    List<ActivityReport> batch = new ArrayList<>(size);
    while (flow.hasNext() && isTime()) {
      batch.add(flow.next());
      written++;
      if (batch.size() == size) {
        publisher.publish(batch);
        batch.clear();
      }
    }
    // What was generated is expected: it is published even if the command is to end.
    boolean interrupted = Thread.interrupted();
    if (!batch.isEmpty()) {
      publisher.publish(batch);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return written;
  }

  /** Waits for the next record's time; false if the thread is interrupted. */
  private boolean isTime() {
    if (Thread.currentThread().isInterrupted()) {
      return false;
    }
    if (rate > 0) {
      long wait = start + TimeUnit.SECONDS.toNanos(1) * written / rate - System.nanoTime();
      try {
        TimeUnit.NANOSECONDS.sleep(wait);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
