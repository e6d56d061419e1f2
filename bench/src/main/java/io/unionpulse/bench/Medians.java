package io.unionpulse.bench;

import java.util.List;

/** Figures of several rounds in one, rounded to three decimals. */
public final class Medians {

  private static final double THOUSAND = 1_000;

  private Medians() {}

  /** The median of one value or more. */
  public static double of(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return rounded(
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
  }

  /** The value with three decimals. */
  public static double rounded(double value) {
    return Math.rint(value * THOUSAND) / THOUSAND;
  }
}
