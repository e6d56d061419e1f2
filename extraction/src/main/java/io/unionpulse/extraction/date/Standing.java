package io.unionpulse.extraction.date;

/** What a time has to do with the activity. */
enum Standing {
  /** It may be the activity's own. */
  OWN,
  /** It is that of the question or of an occasion; taken if nothing better stands there. */
  WEAK,
  /** It is still to come. */
  PLANNED,
  /** It is background, a deadline, a document's, in speech. */
  OUT
}
