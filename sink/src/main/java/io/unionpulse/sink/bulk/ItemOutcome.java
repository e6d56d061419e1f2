package io.unionpulse.sink.bulk;

/** What became of one document of a request that was answered. */
public sealed interface ItemOutcome {

  /** The document is in the index. */
  record Stored() implements ItemOutcome {}

  /** The index holds the same or a higher version of it: nothing to do. */
  record Superseded() implements ItemOutcome {}

  /**
   * Elasticsearch will never take this document.
   *
   * @param reason its reason, for people to read
   */
  record Rejected(String reason) implements ItemOutcome {}

  /**
   * The document may be good, the world is not: try again.
   *
   * @param reason what is wrong, the same text for the same fault
   */
  record Deferred(String reason) implements ItemOutcome {}
}
