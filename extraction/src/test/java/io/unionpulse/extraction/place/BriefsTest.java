package io.unionpulse.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.avro.Activity;
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

/** Invented briefs: every district, every known trap, every tier. */
class BriefsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> districtBasisAndScopeOfEveryBriefAreRead() {
    return briefs().stream()
        .map(brief -> DynamicTest.dynamicTest(brief.path("id").asText(), () -> check(brief)));
  }

  private static void check(JsonNode brief) {
    Activity activity = Reports.extract(brief.path("title").asText(), brief.path("body").asText());
    boolean none = activity.getDistricts().isEmpty();
    String district = none ? "null" : activity.getDistricts().get(0).getCode();
    String basis = none ? "null" : activity.getDistricts().get(0).getBasis().name();
    assertThat(List.of(district, basis, activity.getScope().name()))
        .as("district, basis and scope of: %s", brief)
        .containsExactly(
            brief.path("district").asText("null"),
            brief.path("basis").asText("null"),
            brief.path("scope").asText());
    if (brief.has("mentioned")) {
      var mentioned = new ArrayList<String>();
      brief.path("mentioned").forEach(code -> mentioned.add(code.asText()));
      assertThat(activity.getMentionedDistricts())
          .as("districts mentioned in: %s", brief)
          .containsExactlyInAnyOrderElementsOf(mentioned);
    }
  }

  private static List<JsonNode> briefs() {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                BriefsTest.class.getResourceAsStream("briefs.jsonl"), StandardCharsets.UTF_8))) {
      var briefs = new ArrayList<JsonNode>();
      for (String line; (line = reader.readLine()) != null; ) {
        briefs.add(JSON.readTree(line));
      }
      return briefs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
