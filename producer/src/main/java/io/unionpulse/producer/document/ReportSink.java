package io.unionpulse.producer.document;

import io.unionpulse.avro.ActivityReport;

/** Takes what is read from an input, in the order of the input. */
public interface ReportSink {

  /** A report that keeps the contract. */
  void accept(ActivityReport report) throws InterruptedException;

  /** A part of the input, or all of it, that was rejected. */
  void reject(Problem problem);

  /** How much of the input has been read, in bytes. */
  default void read(long bytes) {}
}
