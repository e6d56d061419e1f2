package io.unionpulse.producer.generate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** What is expected of one district in one period. */
final class Sums {

  private long activities;
  private long reports;
  private long headcount;
  private long activitiesWithHeadcount;
  private BigDecimal amountCny = new BigDecimal("0.00");
  private final Map<String, Long> byType = new TreeMap<>();

  /**
   * Adds an activity, or takes it back.
   *
   * @param liveReports how many reports tell of it
   * @param sign 1 or -1
   */
  void add(Facts facts, int liveReports, int sign) {
    activities += sign;
    reports += (long) sign * liveReports;
    if (facts.headcount() != null) {
      headcount += sign * facts.headcount();
      activitiesWithHeadcount += sign;
    }
    amountCny = amountCny.add(facts.amountCny().multiply(BigDecimal.valueOf(sign)));
    byType.merge(
        facts.type().name(),
        (long) sign,
        (one, other) -> one + other == 0 ? null : (Long) (one + other));
  }

  boolean isNothing() {
    return reports == 0;
  }

  /** The numbers under the names of {@code DistrictCount}. */
  Map<String, Object> fields() {
    return Map.of(
        "activities",
        activities,
        "reports",
        reports,
        "headcount",
        headcount,
        "activitiesWithHeadcount",
        activitiesWithHeadcount,
        "amountCny",
        amountCny,
        "byType",
        Map.copyOf(byType));
  }
}
