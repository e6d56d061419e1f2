package io.unionpulse.bench.chaos;

import io.unionpulse.bench.BenchmarkResult;
import io.unionpulse.bench.Medians;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run has shown.
 *
 * @param plan what was injected
 * @param records published reports, repeats included
 * @param malformed records that are no reports
 */
record ChaosResult(
    long seed,
    Duration length,
    ChaosPlan plan,
    long records,
    long malformed,
    Duration longestStall,
    Duration draining,
    List<Finding> findings) {

  private static final double NANOS = 1e9;

  long differences() {
    return findings.stream().mapToLong(Finding::differences).sum();
  }

  /** For people, on stderr. */
  void print() {
    faults().forEach((kind, count) -> System.err.printf("%4d  %s%n", count, kind));
    System.err.printf("%,d records, %,d malformed ones beside them%n", records, malformed);
    for (Finding finding : findings) {
      System.err.printf("%4d  differences: %s%n", finding.differences(), finding.name());
      if (finding.differences() > 0) {
        finding.examples().forEach(example -> System.err.println("        " + example));
      }
    }
    System.err.printf(
        "longest stall %.1f s, %,d differences%n", longestStall.toNanos() / NANOS, differences());
  }

  BenchmarkResult toBenchmarkResult() {
    Map<String, Long> byComparison = new LinkedHashMap<>();
    findings.forEach(finding -> byComparison.put(finding.name(), finding.differences()));
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("seed", seed);
    figures.put("minutes", length.toMinutes());
    figures.put("records", records);
    figures.put("malformedRecords", malformed);
    figures.put("faults", faults());
    figures.put("differences", differences());
    figures.put("differencesByComparison", byComparison);
    figures.put("longestStallSeconds", Medians.rounded(longestStall.toNanos() / NANOS));
    figures.put("drainingSeconds", Medians.rounded(draining.toNanos() / NANOS));
    return new BenchmarkResult(Map.of(), figures, differences() == 0);
  }

  private Map<String, Integer> faults() {
    Map<String, Integer> faults = new LinkedHashMap<>();
    plan.faults().forEach(fault -> faults.merge(fault.kind().name(), 1, Integer::sum));
    return faults;
  }
}
