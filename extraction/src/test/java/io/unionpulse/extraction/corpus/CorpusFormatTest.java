package io.unionpulse.extraction.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The corpus is large enough, covers what it must, and its annotations are well-formed. */
class CorpusFormatTest {

  private static final Set<String> BEIJING =
      Set.of(
          "110101", "110102", "110105", "110106", "110107", "110108", "110109", "110111", "110112",
          "110113", "110114", "110115", "110116", "110117", "110118", "110119", "BDA");
  private static final String EXPECTED_FIELDS =
      "district,scope,type,headcount,amounts,start,end,organizer,reporters";

  private final List<CorpusItem> items = CorpusItem.all();

  @Test
  void holdsAtLeastTwoHundredAndTwentyItemsWithUniqueIdsAndTexts() {
    assertThat(items).hasSizeGreaterThanOrEqualTo(220);
    assertThat(items).extracting(CorpusItem::id).doesNotHaveDuplicates();
    assertThat(items).extracting(item -> item.title() + item.body()).doesNotHaveDuplicates();
  }

  @Test
  void coversEachTypeAtLeastEightTimes() {
    Map<String, Long> counts = countBy(item -> item.expect().path("type").asText());
    for (ActivityType type : ActivityType.values()) {
      assertThat(counts.getOrDefault(type.name(), 0L)).as(type.name()).isGreaterThanOrEqualTo(8);
    }
  }

  @Test
  void coversAllDistrictsOfBeijingAndTenOtherProvinces() {
    assertThat(countBy(item -> item.expect().path("district").asText()).keySet())
        .containsAll(BEIJING);
    Set<String> provinces =
        items.stream().map(item -> item.region().substring(0, 2)).collect(Collectors.toSet());
    provinces.remove("11");
    assertThat(provinces).hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void annotatesEachItemWithEveryFieldInItsForm() {
    for (CorpusItem item : items) {
      JsonNode expect = item.expect();
      for (String field : EXPECTED_FIELDS.split(",", -1)) {
        assertThat(expect.has(field)).as(item.id() + " " + field).isTrue();
      }
      assertThat(item.region()).as(item.id()).matches("\\d{6}");
      if (!expect.path("district").isNull()) {
        assertThat(expect.path("district").asText()).as(item.id()).matches("\\d{6}|BDA");
      }
      assertThat(names(ActivityType.values())).contains(expect.path("type").asText());
      assertThat(names(Scope.values())).contains(expect.path("scope").asText());
      isDateOrNull(item, item.report().path("publishedOn"), false);
      isDateOrNull(item, expect.path("start"), true);
      isDateOrNull(item, expect.path("end"), true);
      assertThat(expect.path("start").isNull()).isEqualTo(expect.path("end").isNull());
      if (!expect.path("start").isNull()) {
        assertThat(expect.path("start").asText()).as(item.id()).isLessThanOrEqualTo(end(item));
      }
    }
  }

  @Test
  void expectsOnlyNamesThatThePrintedTextHolds() {
    for (CorpusItem item : items) {
      String text = item.title() + item.body();
      JsonNode organizer = item.expect().path("organizer");
      if (!organizer.isNull()) {
        assertThat(text).as(item.id()).contains(organizer.asText());
      }
      for (JsonNode reporter : item.expect().path("reporters")) {
        assertThat(text).as(item.id()).contains(reporter.asText());
      }
    }
  }

  @Test
  void expectsPositiveSumsAndHeadcountsWithinTheirBounds() {
    for (CorpusItem item : items) {
      for (JsonNode amount : item.expect().path("amounts")) {
        assertThat(amount.decimalValue()).as(item.id()).isPositive();
      }
      JsonNode headcount = item.expect().path("headcount");
      if (headcount.isNull()) {
        continue;
      }
      for (String part : List.of("value", "min", "max")) {
        if (!headcount.path(part).isNull()) {
          assertThat(headcount.path(part).longValue()).as(item.id()).isPositive();
        }
      }
      if (headcount.path("value").isNull()) {
        assertThat(headcount.path("min").isNull()).as(item.id()).isFalse();
      }
    }
  }

  private static String end(CorpusItem item) {
    return item.expect().path("end").asText();
  }

  private static void isDateOrNull(CorpusItem item, JsonNode date, boolean yearMayBeUnknown) {
    if (date.isNull()) {
      return;
    }
    String text = date.asText();
    boolean yearless = text.startsWith("--");
    assertThat(yearless && !yearMayBeUnknown).as(item.id()).isFalse();
    assertThat(LocalDate.parse(yearless ? "2024-" + text.substring(2) : text))
        .as(item.id())
        .isNotNull();
  }

  private Map<String, Long> countBy(Function<CorpusItem, String> key) {
    return items.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
  }

  private static Set<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).collect(Collectors.toSet());
  }
}
