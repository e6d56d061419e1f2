package io.unionpulse.schemas;

import org.apache.avro.SystemLimitException;

/**
 * Keeps Avro from believing what a hostile record says of its lengths. A few bytes can claim a
 * string of 2 GiB, which Avro would allocate before it reads on; the error of that kills the whole
 * application, and the next one on the same record. Nothing in a record is longer than the record.
 */
final class DecodeLimits {

  private static final String[] PROPERTIES = {
    SystemLimitException.MAX_BYTES_LENGTH_PROPERTY,
    SystemLimitException.MAX_STRING_LENGTH_PROPERTY,
    SystemLimitException.MAX_COLLECTION_LENGTH_PROPERTY
  };

  private DecodeLimits() {}

  /** Sets the limits, unless the operator did. Avro reads them once, when it first decodes. */
  static void set() {
    for (String property : PROPERTIES) {
      if (System.getProperty(property) == null) {
        System.setProperty(property, Integer.toString(Topics.MAX_DEAD_LETTER_BYTES));
      }
    }
  }
}
