package io.unionpulse.producer.document;

import io.unionpulse.avro.ActivityReport;

/** Takes what is read from an input, in the order of the input. */
public interface ReportSink {

  /** A report that keeps the contract. */
  void accept(ActivityReport report) throws InterruptedException;

  /** A part of the input, or all of it, that was rejected. */
  void reject(Problem problem);

  /** A report that was rejected, with its text as it stands in the input. */
  default void reject(Problem problem, String text) {
    reject(problem);
  }

  /** How much of the input has been read, in bytes, as it lies on the disk. */
  default void read(long bytes) {}
}
