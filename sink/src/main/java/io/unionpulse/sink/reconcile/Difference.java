package io.unionpulse.sink.reconcile;

/**
 * Something that is not as it must be.
 *
 * @param index alias of the index, or the topic that the counts are in
 * @param id of the document
 * @param kind what is wrong
 * @param detail the values of both sides, for people to read
 * @param partition where the right record stands in the topic; -1 if there is none
 * @param offset of that record; -1 if there is none
 */
public record Difference(
    String index, String id, Kind kind, String detail, int partition, long offset) {

  /** What is wrong. */
  public enum Kind {
    /** The index does not have a document that the topic has. */
    MISSING,
    /** The index has an older version than the topic. */
    OLDER,
    /** The index has a newer version than the topic ever had. */
    NEWER,
    /** The index has the version of the topic with another content. */
    CONTENT,
    /** The topic does not have a document that the index has. */
    EXTRA,
    /** A count is not what the activities add up to. */
    COUNT
  }

  /** Whether writing the topic's record to the index mends it. */
  boolean isMendable() {
    return kind == Kind.MISSING || kind == Kind.OLDER || kind == Kind.CONTENT;
  }

  @Override
  public String toString() {
    return "%s %s %s: %s".formatted(index, id, kind, detail);
  }
}
