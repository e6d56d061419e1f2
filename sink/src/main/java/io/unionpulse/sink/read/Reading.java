package io.unionpulse.sink.read;

import io.unionpulse.schemas.DeadLetterReason;

/** What a consumed record turned out to be. */
public sealed interface Reading {

  /** A document: it stands in the body now. */
  record Written() implements Reading {}

  /** A record that never becomes a document. */
  record Bad(DeadLetterReason reason, String message) implements Reading {}

  /** A tombstone: nothing to do, the contract has no deletions. */
  record Nothing() implements Reading {}

  /** The registry cannot be asked what it is: read it again later. */
  record Undecided(String reason) implements Reading {}
}
