package io.unionpulse.producer.publish;

import io.unionpulse.avro.ActivityReport;
import java.util.ArrayList;
import java.util.List;

/** Gathers the reports of one document for its transaction, or several if there are too many. */
public final class ReportBatch {

  /** Most reports in one transaction. */
  public static final int MAX_REPORTS = 1_000;

  /** Most text in one transaction, in characters: bounds the memory that a batch takes. */
  private static final long MAX_CHARS = 8L * 1024 * 1024;

  /** Takes the batches. */
  @FunctionalInterface
  public interface Target {

    /**
     * Publishes reports.
     *
     * @param number how many reports of the document are published with them
     */
    void publish(List<ActivityReport> reports, long number) throws InterruptedException;
  }

  private final long published;
  private final Target target;
  private final List<ActivityReport> reports = new ArrayList<>();
  private long number;
  private long chars;

  /**
   * Batches of one document.
   *
   * @param published how many of its reports were published by an earlier run, and are left out
   */
  public ReportBatch(long published, Target target) {
    this.published = published;
    this.target = target;
  }

  /** Takes the document's next report; publishes if that makes enough. */
  public void add(ActivityReport report) throws InterruptedException {
    number++;
    if (number <= published) {
      return;
    }
    reports.add(report);
    chars += report.getTitle().length() + report.getBody().length();
    if (reports.size() >= MAX_REPORTS || chars >= MAX_CHARS) {
      publish();
    }
  }

  /** Publishes what was gathered. */
  public void publish() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    if (!reports.isEmpty()) {
      target.publish(List.copyOf(reports), number);
      reports.clear();
      chars = 0;
    }
  }
}
