package io.unionpulse.producer.document;

import io.unionpulse.cli.Printable;

/**
 * Something that could not be read: a whole input or one report in it.
 *
 * @param where the input as the user knows it, with the place in it: {@code a.ndjson:3}
 * @param reason why, for counting
 * @param explanation what is wrong and what to do
 * @param finding the field at fault; null if it is not a field
 */
public record Problem(String where, Reason reason, String explanation, Finding finding) {

  /** A problem that lies in no field. */
  public Problem(String where, Reason reason, String explanation) {
    this(where, reason, explanation, null);
  }

  /** The problem as one line for the user, whatever the names and texts in it hold. */
  public String line() {
    return Printable.of(where + ": " + explanation);
  }
}
