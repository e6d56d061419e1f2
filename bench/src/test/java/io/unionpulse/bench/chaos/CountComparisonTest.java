package io.unionpulse.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.DistrictCount;
import io.unionpulse.avro.Granularity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountComparisonTest {

  private final CountComparison comparison =
      new CountComparison(
          List.of(
              Map.of(
                  "district",
                  "110101",
                  "granularity",
                  "ALL",
                  "period",
                  "ALL",
                  "activities",
                  2L,
                  "reports",
                  3L,
                  "headcount",
                  40L,
                  "activitiesWithHeadcount",
                  1L,
                  "amountCny",
                  new BigDecimal("1500.00"),
                  "byType",
                  Map.of("CARE", 2L))));

  @Test
  void theNewestCountOfAKeyCounts() {
    comparison.add(count("110101", 1, 1, Map.of("CARE", 1L)));
    comparison.add(count("110101", 2, 3, Map.of("CARE", 2L, "SAFETY", 0L)));

    assertThat(comparison.differences()).isEmpty();
  }

  @Test
  void aCountThatFellToNothingIsNone() {
    comparison.add(count("110101", 2, 3, Map.of("CARE", 2L)));
    comparison.add(count("110102", 1, 1, Map.of("CARE", 1L)));
    comparison.add(count("110102", 0, 0, Map.of()));

    assertThat(comparison.differences()).isEmpty();
  }

  @Test
  void eachKeyThatIsWrongMissingOrTooManyIsOneDifference() {
    assertThat(comparison.differences()).singleElement().asString().contains("110101", "none");

    comparison.add(count("110101", 2, 4, Map.of("CARE", 2L)));
    comparison.add(count("110102", 1, 1, Map.of("CARE", 1L)));

    assertThat(comparison.differences()).hasSize(2);
  }

  @Test
  void typesCountToo() {
    comparison.add(count("110101", 2, 3, Map.of("CARE", 1L, "SAFETY", 1L)));

    assertThat(comparison.differences()).hasSize(1);
  }

  private static DistrictCount count(
      String district, long activities, long reports, Map<String, Long> byType) {
    return DistrictCount.newBuilder()
        .setDistrict(district)
        .setGranularity(Granularity.ALL)
        .setPeriod("ALL")
        .setActivities(activities)
        .setReports(reports)
        .setHeadcount(reports == 0 ? 0 : 40)
        .setActivitiesWithHeadcount(reports == 0 ? 0 : 1)
        .setAmountCny(new BigDecimal(reports == 0 ? "0.00" : "1500.00"))
        .setByType(byType)
        .setVersion(1)
        .build();
  }
}
