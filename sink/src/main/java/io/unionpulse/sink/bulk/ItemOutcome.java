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
   * @param misdirected whether the name that it was sent under takes no documents (any more)
   */
  record Deferred(String reason, boolean misdirected) implements ItemOutcome {

    /** Deferred under the right name. */
    public Deferred(String reason) {
      this(reason, false);
    }
  }
}
