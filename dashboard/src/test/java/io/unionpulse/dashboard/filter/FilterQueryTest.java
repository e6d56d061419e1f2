package io.unionpulse.dashboard.filter;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterQueryTest {

  private static JsonNode json(Filter filter) throws IOException {
    return new JsonMapper()
        .readTree(JsonpUtils.toJsonString(FilterQuery.of(filter), new JacksonJsonpMapper()));
  }

  @Test
  void everythingIsWhatCounts() throws IOException {
    assertThat(json(Filter.ALL).toString())
        .isEqualTo(
            "{\"bool\":{\"must_not\":[{\"exists\":{\"field\":\"duplicateOf\"}},"
                + "{\"term\":{\"retracted\":{\"value\":true}}}]}}");
  }

  @Test
  void foreignTextIsAValueAndNothingElse() throws IOException {
    String foreign = "\"}},{\"match_all\":{}}";
    var filter =
        new Filter(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(foreign),
            Dates.ANY,
            null,
            null,
            SearchText.parse("*:* title:x"),
            Shown.INCLUDE,
            Shown.INCLUDE);

    JsonNode bool = json(filter).get("bool");
    assertThat(bool.at("/filter/0/terms/organizers.name/0").asText()).isEqualTo(foreign);
    assertThat(bool.at("/must/1/multi_match/query").asText()).isEqualTo("title:x");
    assertThat(bool.has("must_not")).isFalse();
  }

  @Test
  void bothEndsAreIncluded() throws IOException {
    JsonNode bool =
        json(Filter.ALL.on(
                new Dates(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 31), Dates.Kind.MONTH)))
            .get("bool");

    assertThat(bool.at("/filter/0/range/occurredOn/gte").asText()).isEqualTo("2024-10-01");
    assertThat(bool.at("/filter/0/range/occurredOn/lte").asText()).isEqualTo("2024-10-31");
  }
}
