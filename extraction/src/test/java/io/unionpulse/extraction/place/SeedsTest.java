package io.unionpulse.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.extraction.GoldItem;
import io.unionpulse.extraction.Reports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The 27 articles of the seeds against their annotation. */
class SeedsTest {

  private record Reading(GoldItem gold, Activity activity) {

    @Override
    public String toString() {
      return gold.id() + " " + primary() + " " + basis() + " " + scope();
    }

    String primary() {
      return activity.getDistricts().isEmpty() ? "null" : activity.getDistricts().get(0).getCode();
    }

    String basis() {
      return activity.getDistricts().isEmpty()
          ? "null"
          : activity.getDistricts().get(0).getBasis().name().toLowerCase(java.util.Locale.ROOT);
    }

    String goldBasis() {
      return gold.json().path("districts").path(0).path("basis").asText("null");
    }

    String scope() {
      return activity.getScope().name().toLowerCase(java.util.Locale.ROOT);
    }

    String evidence() {
      return activity.getDistricts().isEmpty()
          ? ""
          : activity.getDistricts().get(0).getEvidence().getText();
    }
  }

  private static final List<Reading> READINGS = new ArrayList<>();

  @BeforeAll
  static void readAllArticlesAndShowThem() {
    for (GoldItem gold : GoldItem.all()) {
      READINGS.add(new Reading(gold, Reports.extract(gold.text("title"), gold.body())));
    }
    for (Reading it : READINGS) {
      System.out.printf(
          "%s %-6s %-11s %-11s | gold %-6s %-11s %-11s | mentioned %s, gold %s | %s%n",
          it.gold().id(),
          it.primary(),
          it.basis(),
          it.scope(),
          it.gold().primary(),
          it.goldBasis(),
          it.gold().text("scope"),
          it.activity().getMentionedDistricts(),
          it.gold().texts("mentioned_districts"),
          it.evidence());
    }
  }

  @Test
  void primaryDistrictIsRightInAll27() {
    assertThat(READINGS).hasSize(27);
    assertThat(READINGS).allMatch(it -> it.gold().accepts("primary", it.primary()));
  }

  @Test
  void basisIsTheAnnotatedOne() {
    assertThat(READINGS)
        .filteredOn(it -> it.primary().equals(it.gold().primary()))
        .allMatch(it -> it.basis().equals(it.goldBasis()));
  }

  @Test
  void scopeIsRightInAll27() {
    assertThat(READINGS).allMatch(it -> it.gold().accepts("scope", it.scope()));
  }

  @Test
  void mentionedDistrictsAreTheAnnotatedOnes() {
    assertThat(READINGS)
        .allSatisfy(
            it ->
                assertThat(Set.copyOf(it.activity().getMentionedDistricts()))
                    .as(it.gold().id())
                    .isEqualTo(Set.copyOf(it.gold().texts("mentioned_districts"))));
  }

  @Test
  void countsPerDistrictAreThoseOfTheContract() {
    var counts = new TreeMap<String, Integer>();
    READINGS.forEach(it -> counts.merge(it.activity().getCountedDistrict(), 1, Integer::sum));
    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("110101", 1),
                Map.entry("110102", 1),
                Map.entry("110105", 1),
                Map.entry("110106", 2),
                Map.entry("110107", 1),
                Map.entry("110108", 1),
                Map.entry("110111", 1),
                Map.entry("110112", 2),
                Map.entry("110113", 1),
                Map.entry("110116", 2),
                Map.entry("110117", 1),
                Map.entry("110000", 9),
                Map.entry("UNKNOWN", 4)));
  }
}
