package io.unionpulse.bench.dashboard;

import io.unionpulse.bench.Medians;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times of one kind of request, in milliseconds. */
record Times(List<Double> millis) {

  private static final double P95 = 0.95;

  Times {
    millis = millis.stream().sorted().toList();
  }

  /** Nineteen of twenty were not longer. */
  double p95() {
    return at(P95);
  }

  private double at(double share) {
    return Medians.rounded(millis.get((int) Math.ceil(share * millis.size()) - 1));
  }

  /** Median, 95th percentile and longest. */
  Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("p50", at(0.5));
    figures.put("p95", p95());
    figures.put("max", at(1));
    return figures;
  }
}
