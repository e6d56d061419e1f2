package io.unionpulse.dashboard.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure against that of the period before.
 *
 * @param absolute now less before
 * @param percent of before, with one decimal; null if that was nothing
 */
record Change(BigDecimal absolute, BigDecimal percent) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Change of(BigDecimal now, BigDecimal before) {
    BigDecimal absolute = now.subtract(before);
    return new Change(
        absolute,
        before.signum() == 0
            ? null
            : absolute.multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP));
  }

  static Change of(long now, long before) {
    return of(BigDecimal.valueOf(now), BigDecimal.valueOf(before));
  }
}
