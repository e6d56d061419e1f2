package io.unionpulse.schemas;

/**
 * Why a record was given up on. The names are the stable codes of {@link
 * io.unionpulse.avro.DeadLetter#getReason()}: add some, never rename one.
 */
public enum DeadLetterReason {
  /** The bytes are not a value of the topic's schema in Confluent's wire format. */
  UNDECODABLE,
  /** The registry knows no schema of the id that the value bears. */
  UNKNOWN_SCHEMA,
  /** The report decodes but breaks a rule of the contract, which the message names. */
  INVALID_REPORT,
  /** A second, different content under a revision that was used before. */
  CONFLICTING_REVISION,
  /** Reading the facts of the report failed: a fault of ours, which the message names. */
  EXTRACTION_FAILED,
  /** The result would be larger than the topic allows. */
  OVERSIZED,
  /** Elasticsearch refused the document; the message is its reason. */
  INDEX_REJECTED
}
