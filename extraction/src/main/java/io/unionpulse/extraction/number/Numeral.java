package io.unionpulse.extraction.number;

import io.unionpulse.extraction.number.PrintedNumber.Shape;
import java.math.BigDecimal;

/**
 * A figure without the markers around it.
 *
 * @param end offset behind it
 * @param marker a marker inside it: 余 of 10余万; empty if none
 */
record Numeral(
    int end, BigDecimal low, BigDecimal high, Shape shape, String marker, boolean words) {

  /** What was read is no number: a code, a year in Chinese digits, a sum too big to mean. */
  static Numeral none(int end) {
    return new Numeral(end, BigDecimal.ZERO, BigDecimal.ZERO, Shape.VAGUE, "", false);
  }

  boolean isNone() {
    return shape == Shape.VAGUE && high.signum() == 0;
  }

  Numeral times(BigDecimal factor) {
    return new Numeral(end, low.multiply(factor), high.multiply(factor), shape, marker, words);
  }
}
