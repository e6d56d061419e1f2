package io.unionpulse.extraction.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Headcount;
import io.unionpulse.extraction.Reports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Invented items: every form of a number, and every number that is no headcount or sum. */
class ItemsTest {

  @TestFactory
  Stream<DynamicTest> headcountAndSumsOfEveryItemAreRead() {
    return items().stream()
        .map(item -> DynamicTest.dynamicTest(item.path("id").asText(), () -> check(item)));
  }

  private static void check(JsonNode item) {
    Activity activity = Reports.extract(item.path("title").asText(), item.path("body").asText());
    Headcount headcount = activity.getHeadcount();
    Long value = headcount == null ? null : headcount.getValue();
    Long expected = item.path("headcount").isNull() ? null : item.path("headcount").asLong();
    assertThat(value).as("%s%n%s", item, activity.getFigures()).isEqualTo(expected);
    if (item.has("min")) {
      assertThat(List.of(headcount.getMin(), headcount.getMax()))
          .containsExactly(item.path("min").asLong(), item.path("max").asLong());
    } else if (expected == null) {
      assertThat(headcount).as("%s", item).isNull();
    }
    var amounts = new ArrayList<String>();
    activity
        .getAmounts()
        .forEach(it -> amounts.add(it.getCny().stripTrailingZeros().toPlainString()));
    assertThat(amounts).as("sums of %s", item).containsExactlyElementsOf(texts(item, "amounts"));
    if (item.has("figures")) {
      assertThat(activity.getFigures().stream().map(it -> it.getValue() + " " + it.getRole()))
          .as("figures of %s", item)
          .containsAll(texts(item, "figures"));
    }
  }

  private static List<String> texts(JsonNode item, String field) {
    var texts = new ArrayList<String>();
    item.path(field).forEach(it -> texts.add(it.asText()));
    return texts;
  }

  private static List<JsonNode> items() {
    var json = new ObjectMapper();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                ItemsTest.class.getResourceAsStream("items.jsonl"), StandardCharsets.UTF_8))) {
      var items = new ArrayList<JsonNode>();
      for (String line; (line = reader.readLine()) != null; ) {
        items.add(json.readTree(line));
      }
      return items;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
