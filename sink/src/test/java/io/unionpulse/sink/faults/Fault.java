package io.unionpulse.sink.faults;

/** What a {@link FaultyProxy} does to a bulk request. */
public enum Fault {
  /** Answers 429 for the request as a whole; Elasticsearch never sees it. */
  BUSY,
  /** Answers 429 for some documents; Elasticsearch sees only the others. */
  BUSY_FOR_SOME,
  /** Answers 503 for the request as a whole. */
  UNAVAILABLE,
  /** Cuts the connection before Elasticsearch has seen the request. */
  CUT_BEFORE,
  /** Cuts the connection after Elasticsearch has done what was asked. */
  CUT_AFTER,
  /** Hands the request on and answers later than the sink waits. */
  SLOW,
  /** Answers 413 to requests that are larger than a quarter of a mebibyte. */
  TOO_LARGE
}
