package io.unionpulse.streams.topology;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.streams.state.DistrictChange;

/** What comes out of processing one record of {@code union.reports}. */
sealed interface Outcome {

  /** The facts of the report's newest revision, as the topic of the activities holds them. */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, compared by nobody
  record Enriched(byte[] activity) implements Outcome {}

  /** The report is filed with a district, or withdrawn from it. */
  record Filed(DistrictChange change) implements Outcome {}

  /** The record is bad. */
  record Rejected(DeadLetter letter) implements Outcome {}
}
