package io.unionpulse.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import io.unionpulse.local.UnionPulseHome;
import java.io.IOException;
import java.nio.file.Files;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The numbers on the page. */
@WithBrowser
class FiguresIT {

  private static final NumberFormat WRITTEN = NumberFormat.getIntegerInstance(Locale.CHINA);

  @Test
  void theHeadlinesAreTheApis(PageHouse house) {
    JsonNode figures = house.api().get("summary").path("figures");
    try (Visit visit = house.visit().open("/")) {
      assertThat(value(visit, "activities")).isEqualTo(written(figures.path("activities")));
      assertThat(value(visit, "headcount")).isEqualTo(written(figures.path("headcount")));
      assertThat(value(visit, "amount")).isEqualTo("¥" + written(figures.path("amountCny")));
      assertThat(value(visit, "activeDistricts"))
          .isEqualTo(written(figures.path("activeDistricts")));
      assertThat(visit.find("#figure-activeDistricts .notes").textContent())
          .contains(written(figures.path("silentDistricts")));
    }
  }

  @Test
  void theDistrictsAreTheGoldsAndWhatIsSeenAddsUp(PageHouse house) throws IOException {
    Map<String, Integer> gold = gold();
    try (Visit visit = house.visit().open("/")) {
      Map<String, Integer> seen = new LinkedHashMap<>();
      for (Locator row : visit.find("#district-table tbody tr").all()) {
        seen.put(
            row.getAttribute("data-code"),
            Integer.valueOf(row.locator("td").first().textContent()));
      }
      assertThat(seen).isEqualTo(gold);

      List<Integer> beside =
          visit.find("#places .place b").allTextContents().stream().map(Integer::valueOf).toList();
      int total = gold.values().stream().mapToInt(Integer::intValue).sum();
      assertThat(beside.get(beside.size() - 1)).isEqualTo(total);
      assertThat(beside.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2 * total);
      assertThat(value(visit, "activities")).isEqualTo(String.valueOf(total));
    }
  }

  @Test
  void silentDistrictsAreMarked(PageHouse house) throws IOException {
    List<String> silent =
        gold().entrySet().stream()
            .filter(entry -> entry.getValue() == 0)
            .map(Map.Entry::getKey)
            .toList();
    try (Visit visit = house.visit().open("/")) {
      List<String> marked =
          visit.find("#district-table tr:has(.silent-tag:visible)").all().stream()
              .map(row -> row.getAttribute("data-code"))
              .toList();
      assertThat(marked).isEqualTo(silent);
    }
  }

  @Test
  void typesAndMonthsAreTheApis(PageHouse house) {
    JsonNode types = house.api().get("types").path("types");
    JsonNode timeline = house.api().get("timeline");
    try (Visit visit = house.visit().open("/")) {
      for (JsonNode type : types) {
        String code = type.path("type").asText();
        assertThat(visit.find("[data-type=" + code + "] .number").textContent())
            .as(code)
            .isEqualTo(written(type.path("activities")));
      }
      assertThat(visit.find("#undated").textContent()).contains(written(timeline.path("undated")));
      visit.find(".as-table summary").click();
      for (JsonNode point : timeline.path("points")) {
        String row = "#month-table tr[data-key='" + point.path("period").asText() + "'] td";
        if (point.path("activities").asInt() == 0) {
          assertThat(visit.find(row).count()).isZero();
        } else {
          assertThat(visit.find(row).first().textContent())
              .isEqualTo(written(point.path("activities")));
        }
      }
    }
  }

  @Test
  void aPeriodShowsTheChangeAgainstTheOneBefore(PageHouse house) {
    JsonNode change = house.api().get("summary?period=2024-10").at("/change/activities");
    try (Visit visit = house.visit().open("/?period=2024-10")) {
      String shown = visit.find("#figure-activities .change").textContent();
      assertThat(shown).contains(change.path("absolute").asText());
      assertThat(visit.find("#span").textContent())
          .contains("2024-10-01", "2024-10-31", "2024-09-01", "2024-09-30");
    }
  }

  @Test
  void theTableSortsByAnyColumn(PageHouse house) {
    try (Visit visit = house.visit().open("/")) {
      Locator title = visit.find("th.column-activities");
      title.locator("button").click();
      assertThat(title.getAttribute("aria-sort")).isEqualTo("descending");
      List<Integer> numbers =
          visit.find("#district-table tbody tr td:nth-child(2)").allTextContents().stream()
              .map(Integer::valueOf)
              .toList();
      assertThat(numbers).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
      assertThat(visit.query()).contains("order=-activities");
    }
  }

  private static String value(Visit visit, String figure) {
    return visit.find("#figure-" + figure + " .value").textContent();
  }

  private static String written(JsonNode number) {
    return WRITTEN.format(number.asDouble());
  }

  /** Activities by district: what the demo must print, which is what the gold says. */
  private static Map<String, Integer> gold() throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String line :
        Files.readAllLines(
            UnionPulseHome.find().resolve("demo/src/test/resources/seeds-table.txt"))) {
      String[] words = line.trim().split("\\s+", 3);
      if (words[0].matches("\\d+") && words[1].matches("\\d{6}|BDA|UNKNOWN")) {
        counts.put(words[1], Integer.valueOf(words[0]));
      }
    }
    return counts;
  }
}
