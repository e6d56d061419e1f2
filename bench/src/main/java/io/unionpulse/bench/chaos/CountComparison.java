package io.unionpulse.bench.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.schemas.AvroJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The counts that there are beside those that must be. A count of no reports is none. */
final class CountComparison {

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> NUMBERS =
      List.of("activities", "reports", "headcount", "activitiesWithHeadcount", "amountCny");

  private final Map<String, String> expected = new TreeMap<>();
  private final Map<String, String> counted = new TreeMap<>();

  /**
   * A comparison.
   *
   * @param expected as {@link io.unionpulse.producer.generate.ExpectedCounts#counts()} gives them
   */
  CountComparison(List<Map<String, Object>> expected) {
    for (Map<String, Object> count : expected) {
      JsonNode fields = JSON.valueToTree(count);
      this.expected.put(key(fields), numbers(fields));
    }
  }

  /** Takes a count from the topic; a later one of the same key replaces it. */
  void add(DistrictCount count) {
    try {
      JsonNode fields = JSON.readTree(AvroJson.bytes(count));
      if (count.getReports() == 0) {
        counted.remove(key(fields));
      } else {
        counted.put(key(fields), numbers(fields));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line for each count that differs. */
  List<String> differences() {
    var keys = new TreeSet<>(expected.keySet());
    keys.addAll(counted.keySet());
    List<String> differences = new ArrayList<>();
    for (String key : keys) {
      String wanted = expected.getOrDefault(key, "none");
      String found = counted.getOrDefault(key, "none");
      if (!wanted.equals(found)) {
        differences.add("%s is %s, must be %s".formatted(key, found, wanted));
      }
    }
    return differences;
  }

  private static String key(JsonNode count) {
    return "%s|%s|%s"
        .formatted(
            count.path("district").asText(),
            count.path("granularity").asText(),
            count.path("period").asText());
  }

  private static String numbers(JsonNode count) {
    Map<String, String> numbers = new TreeMap<>();
    for (String name : NUMBERS) {
      numbers.put(name, count.path(name).decimalValue().stripTrailingZeros().toPlainString());
    }
    for (Map.Entry<String, JsonNode> type : count.path("byType").properties()) {
      if (type.getValue().asLong() != 0) {
        numbers.put(type.getKey(), type.getValue().asText());
      }
    }
    return numbers.toString();
  }
}
