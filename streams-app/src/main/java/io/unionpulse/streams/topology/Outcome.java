package io.unionpulse.streams.topology;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.DeadLetter;
import io.unionpulse.streams.state.ContributionChange;

/** What comes out of processing one record of {@code union.reports}. */
sealed interface Outcome {

  /** The facts of the report's newest revision. */
  record Enriched(Activity activity) implements Outcome {}

  /** A change of what the report adds to a district. */
  record Counted(ContributionChange change) implements Outcome {}

  /** The record is bad. */
  record Rejected(DeadLetter letter) implements Outcome {}
}
