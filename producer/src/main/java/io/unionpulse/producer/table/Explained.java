package io.unionpulse.producer.table;

import io.unionpulse.avro.Evidence;

/**
 * A value and why it is.
 *
 * @param field name of the activity's field
 * @param value the value with its basis
 * @param evidence the words that it was read from; null if there are none
 * @param reason why there is no evidence; empty if there is, or if there is nothing to say
 */
record Explained(String field, String value, Evidence evidence, String reason) {

  static Explained read(String field, String value, Evidence evidence) {
    return new Explained(field, value, evidence, "");
  }

  static Explained because(String field, String value, String reason) {
    return new Explained(field, value, null, reason);
  }
}
