package io.unionpulse.extraction.number;

import io.unionpulse.extraction.number.PrintedNumber.Shape;

/**
 * A figure without the markers around it.
 *
 * @param end offset behind it
 * @param low a {@link Decimal}
 * @param high a {@link Decimal}
 * @param marker a marker inside it: 余 of 10余万; empty if none
 */
record Numeral(int end, long low, long high, Shape shape, String marker, boolean words) {

  /** What was read is no number: a code, a year in Chinese digits, a sum too big to mean. */
  static Numeral none(int end) {
    return new Numeral(end, 0, 0, Shape.VAGUE, "", false);
  }

  boolean isNone() {
    return shape == Shape.VAGUE && high == 0;
  }
}
