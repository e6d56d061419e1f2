package io.unionpulse.dashboard;

import static io.unionpulse.dashboard.Client.encoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.avro.Activity;
import io.unionpulse.local.LocalServers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API over documents whose figures are known beforehand. */
class ApiIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String HOSTILE = "<script>alert(1)</script>\u202Eחרב\u202C \uE000😀工匠";

  private static LocalServers servers;
  private static DashboardServer server;
  private static Client client;
  private static Documents documents;

  @BeforeAll
  static void start() throws Exception {
    servers = TestServers.start();
    documents = new Documents(servers.elasticsearchUrl());
    Activity duplicate = Documents.activity("dup", "110112", "2024-10-05", 50L, null);
    duplicate.setDuplicateOf("a");
    Activity retracted = Documents.activity("gone", "110112", "2024-10-06", 70L, null);
    retracted.setRetracted(true);
    Activity hostile = Documents.activity("portal:x/1 ?&#%", "BDA");
    hostile.setTitle(HOSTILE);
    hostile.setBody("x".repeat(10_000) + "。" + HOSTILE + "。");
    Activity formula = Documents.activity("formula", "UNKNOWN");
    formula.setTitle("=HYPERLINK(\"http://example.org\",\"a\")");
    documents.write(
        Documents.activity("a", "110112", "2024-10-01", 100L, "10.50"),
        Documents.activity("b", "110112", "2024-10-31", null, null),
        Documents.activity("c", "110101", "2024-09-30", 200L, null),
        Documents.activity("d", "110000", "2024-10-15", 10L, "20"),
        Documents.activity("e", "320102", "2023-10-15", 5L, null),
        Documents.activity("f", "110101", "0999-01-01", null, null),
        duplicate,
        retracted,
        hostile,
        formula);
    server = DashboardServer.start(settings());
    client = new Client(server.port());
    await().atMost(PATIENCE).until(() -> client.get("/health/ready").status() == 200);
  }

  private static DashboardSettings settings() {
    return new DashboardSettings(
        "localhost",
        0,
        java.util.Optional.empty(),
        servers.elasticsearchUrl(),
        io.unionpulse.cli.ClientProperties.NONE,
        Duration.ofSeconds(30),
        1_000);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (servers != null) {
      servers.close();
    }
  }

  private static long sum(JsonNode rows) {
    long sum = 0;
    for (JsonNode row : rows) {
      sum += row.get("activities").asLong();
    }
    return sum;
  }

  @Test
  void theDescriptionNamesEveryHandlerAndNoOther() {
    assertThat(Description.read().operations())
        .isEqualTo(
            server.operations().stream()
                .map(operation -> operation.replace("<id>", "{id}"))
                .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "period=2024-10",
        "district=110112",
        "district=110101,BDA",
        "type=CARE",
        "type=SAFETY",
        "from=2024-10-01",
        "period=UNDATED",
        "headcountMin=50",
        "q=正文",
        "duplicates=include&retracted=include",
        "duplicates=only"
      })
  void whatIsSeenAddsUp(String filter) {
    JsonNode overview = client.json("/api/overview?" + filter);
    JsonNode summary = overview.get("summary");
    long activities = summary.at("/figures/activities").asLong();

    long places = 0;
    for (JsonNode part : summary.get("places")) {
      places += part.asLong();
    }
    assertThat(places).isEqualTo(activities);
    assertThat(client.json("/api/activities?" + filter).at("/total/value").asLong())
        .isEqualTo(activities);
    for (String part : List.of("/districts/districts", "/types/types")) {
      String total = part.substring(0, part.lastIndexOf('/')) + "/total";
      assertThat(sum(overview.at(part))).as(part).isEqualTo(overview.at(total).asLong());
    }
    JsonNode timeline = overview.get("timeline");
    assertThat(
            sum(timeline.get("points"))
                + timeline.get("undated").asLong()
                + timeline.get("outside").asLong())
        .isEqualTo(timeline.get("total").asLong());
  }

  @Test
  void aMonthIsComparedWithTheMonthBefore() {
    JsonNode summary = client.json("/api/summary?period=2024-10");

    assertThat(summary.at("/figures/activities").asLong()).isEqualTo(3);
    assertThat(summary.at("/figures/headcount").asLong()).isEqualTo(110);
    assertThat(summary.at("/figures/activitiesWithHeadcount").asLong()).isEqualTo(2);
    assertThat(summary.at("/figures/amountCny").decimalValue()).isEqualByComparingTo("30.50");
    assertThat(summary.at("/figures/activeDistricts").asLong()).isEqualTo(1);
    assertThat(summary.at("/figures/silentDistricts").asLong()).isEqualTo(16);
    assertThat(summary.at("/beside/duplicates").asLong()).isEqualTo(1);
    assertThat(summary.at("/beside/retracted").asLong()).isEqualTo(1);
    assertThat(summary.at("/previous/from").asText()).isEqualTo("2024-09-01");
    assertThat(summary.at("/previous/to").asText()).isEqualTo("2024-09-30");
    assertThat(summary.at("/previous/figures/activities").asLong()).isEqualTo(1);
    assertThat(summary.at("/change/activities/percent").asDouble()).isEqualTo(200.0);
    assertThat(summary.at("/change/headcount/absolute").asLong()).isEqualTo(-90);
    assertThat(summary.at("/change/amountCny/percent").isNull()).isTrue();
  }

  @Test
  void aMonthThatIsNotOverIsComparedWithTheSameDaysOfTheMonthBefore() {
    var fifteenth = Clock.fixed(Instant.parse("2024-10-15T04:00:00Z"), ZoneOffset.UTC);
    try (var then = DashboardServer.start(settings(), fifteenth)) {
      var visitor = new Client(then.port());
      await().atMost(PATIENCE).until(() -> visitor.get("/health/ready").status() == 200);
      JsonNode summary = visitor.json("/api/summary?period=2024-10");

      assertThat(summary.at("/figures/activities").asLong()).isEqualTo(3);
      assertThat(summary.at("/previous/from").asText()).isEqualTo("2024-09-01");
      assertThat(summary.at("/previous/to").asText()).isEqualTo("2024-09-15");
      assertThat(summary.at("/previous/figures/activities").asLong()).isZero();
    }
  }

  @Test
  void whatDoesNotCountIsThereOnDemandOnly() {
    assertThat(client.ids("district=110112")).containsExactly("b", "a");
    assertThat(client.ids("district=110112&duplicates=include")).containsExactly("b", "dup", "a");
    assertThat(client.ids("district=110112&retracted=only")).containsExactly("gone");
    assertThat(client.json("/api/summary?district=110112").at("/figures/headcount").asLong())
        .isEqualTo(100);
  }

  @Test
  void aBreakdownLeavesItsOwnFilterOut() {
    JsonNode districts = client.json("/api/districts?district=110112&period=2024-10");

    assertThat(districts.get("total").asLong()).isEqualTo(3);
    assertThat(client.json("/api/types?type=SAFETY").get("total").asLong()).isEqualTo(8);
    assertThat(client.json("/api/timeline?period=2024-10").get("total").asLong()).isEqualTo(8);
    assertThat(districts.get("months").get(11).asText()).isEqualTo("2024-10");
    JsonNode tongzhou = districts.get("districts").get(8);
    assertThat(tongzhou.get("code").asText()).isEqualTo("110112");
    assertThat(tongzhou.get("newest").asText()).isEqualTo("2024-10-31");
    assertThat(tongzhou.get("monthly").get(11).asLong()).isEqualTo(2);
    assertThat(districts.get("districts").get(0).get("silent").asBoolean()).isTrue();
  }

  @Test
  void aTimelineHasNoGapsAndSaysWhatItDoesNotShow() {
    JsonNode months = client.json("/api/timeline");
    assertThat(months.get("points")).hasSize(13);
    assertThat(months.get("points").get(0).get("period").asText()).isEqualTo("2023-10");
    assertThat(months.get("points").get(1).get("activities").asLong()).isZero();
    assertThat(months.get("outside").asLong()).isEqualTo(1);
    assertThat(months.get("undated").asLong()).isEqualTo(2);

    JsonNode days = client.json("/api/timeline?interval=day&period=2024-10");
    assertThat(days.get("points")).hasSize(31);
    assertThat(days.get("total").asLong()).isEqualTo(3);
    assertThat(client.json("/api/timeline?interval=year").get("points")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"newest", "oldest", "arrived", "headcount", "amount"})
  void pagesLeadThroughEverythingOnce(String sort) {
    List<String> whole = client.ids("size=100&sort=" + sort);
    List<String> paged = new ArrayList<>();
    String next = "";
    do {
      JsonNode page =
          client.json("/api/activities?size=3&sort=" + sort + "&cursor=" + encoded(next));
      page.get("items").forEach(item -> paged.add(item.get("reportId").asText()));
      next = page.get("next").isNull() ? "" : page.get("next").asText();
    } while (!next.isEmpty());

    assertThat(whole).hasSize(8);
    assertThat(paged).isEqualTo(whole);
  }

  @Test
  void theOrderIsTheOneThatWasAskedFor() {
    assertThat(client.ids("sort=newest").subList(0, 3)).containsExactly("b", "d", "a");
    assertThat(client.ids("sort=oldest").subList(0, 2)).containsExactly("f", "e");
    assertThat(client.ids("sort=headcount").subList(0, 2)).containsExactly("c", "a");
    assertThat(client.ids("sort=amount").subList(0, 2)).containsExactly("d", "a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "summary|from|2024-13-01",
        "summary|from|20241301",
        "summary|from|2024-02-30",
        "summary|period|2024-1",
        "summary|period|2024-99",
        "summary|district|110112,<script>",
        "summary|district|*",
        "summary|type|care",
        "summary|scope|CARE",
        "summary|headcountMin|-1",
        "summary|headcountMax|99999999999999999999",
        "summary|duplicates|INCLUDE",
        "summary|q|!!!",
        "summary|nothing|1",
        "timeline|interval|day",
        "timeline|interval|week",
        "activities|size|0",
        "activities|size|101",
        "activities|sort|relevance",
        "activities|sort|_score",
        "activities|cursor|eyJ9",
        "activities|cursor|bm9uc2Vuc2U",
        "activities/a|sort|newest",
        "export.csv|size|10",
        "export.csv|lang|de",
        "pipeline|q|a",
        "organizers|sort|newest"
      })
  void aWrongParameterIsNamed(String endpoint, String name, String value) {
    var answer = client.get("/api/" + endpoint + "?" + name + "=" + encoded(value));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("field").asText()).isEqualTo(name);
    assertThat(answer.json().get("requestId").asText()).isEqualTo(answer.header("X-Request-Id"));
  }

  @Test
  void whatIsTooMuchIsRefused() {
    for (String wrong :
        List.of(
            "q=" + "长".repeat(201),
            "q=" + encoded("一 二 三 四 五 六 七 八 九 十 百"),
            "organizer=" + "长".repeat(201),
            "district=" + String.join(",", distinctCodes(51)),
            "from=2024-02-01&to=2024-01-01",
            "period=2024&from=2024-01-01",
            "headcountMin=5&headcountMax=4",
            "from=2024-01-01&from=2024-01-02")) {
      assertThat(client.get("/api/summary?" + wrong).status()).as(wrong).isEqualTo(400);
    }
  }

  private static Set<String> distinctCodes(int count) {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < count; i++) {
      codes.add(Integer.toString(110_000 + i));
    }
    return codes;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", "title:*", "a OR b", "{\"match_all\":{}}", "(", "\\", "~a", "[0 TO 9]"})
  void aSearchIsAlwaysText(String text) {
    int status = client.get("/api/activities?q=" + encoded(text)).status();

    assertThat(status).isIn(200, 400);
    if (status == 200) {
      assertThat(client.ids("q=" + encoded(text))).isEmpty();
    }
  }

  @Test
  void aCursorOfAnotherFilterIsRefused() {
    String next = client.json("/api/activities?size=1").get("next").asText();

    assertThat(client.get("/api/activities?size=1&cursor=" + next).status()).isEqualTo(200);
    assertThat(client.get("/api/activities?q=x&cursor=" + next).status()).isEqualTo(400);
  }

  @Test
  void hostileTextComesBackAsItIsWithItsHits() {
    String path = "/api/activities/" + encoded("portal:x/1 ?&#%");
    JsonNode detail = client.json(path + "?q=" + encoded("工匠"));

    assertThat(detail.at("/activity/title").asText()).isEqualTo(HOSTILE);
    String body = detail.at("/activity/body").asText();
    JsonNode mark = detail.at("/highlights/body/0");
    assertThat(body.substring(mark.get("start").asInt(), mark.get("end").asInt())).isEqualTo("工匠");
    JsonNode item = client.json("/api/activities?q=" + encoded("\"工匠\"")).at("/items/0");
    JsonNode inTitle = item.at("/titleMarks/0");
    assertThat(HOSTILE.substring(inTitle.get("start").asInt(), inTitle.get("end").asInt()))
        .isEqualTo("工匠");
    JsonNode snippet = item.get("snippet");
    JsonNode inSnippet = snippet.at("/marks/0");
    assertThat(
            snippet
                .get("text")
                .asText()
                .substring(inSnippet.get("start").asInt(), inSnippet.get("end").asInt()))
        .isEqualTo("工匠");
  }

  @Test
  void aReportKnowsItsReprints() {
    JsonNode canonical = client.json("/api/activities/a").get("reprints");
    assertThat(canonical.get("canonical").isNull()).isTrue();
    assertThat(canonical.at("/duplicates/0/reportId").asText()).isEqualTo("dup");
    JsonNode repeated = client.json("/api/activities/dup").get("reprints");
    assertThat(repeated.at("/canonical/reportId").asText()).isEqualTo("a");
    assertThat(repeated.get("duplicates")).isEmpty();
    assertThat(client.get("/api/activities/nobody").status()).isEqualTo(404);
  }

  @Test
  void aDownloadIsWholeAndNoFormula() {
    var answer =
        client.get("/api/export.csv?lang=en&period=2024-10&retracted=include&duplicates=include");

    assertThat(answer.header("Content-Disposition")).contains("attachment", ".csv");
    assertThat(answer.body()).startsWith("\uFEFFReport id,Occurred on");
    List<String> lines = answer.body().lines().toList();
    assertThat(lines).hasSize(6);
    assertThat(answer.body()).endsWith("\r\n");
    assertThat(client.get("/api/export.csv?district=UNKNOWN").body())
        .contains("\"'=HYPERLINK(\"\"http://example.org");
    assertThat(client.get("/api/export.csv?district=110112").body().lines()).hasSize(3);
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    var first = client.get("/api/summary?district=110119");
    String tag = first.header("ETag");
    assertThat(first.header("Cache-Control")).isEqualTo("no-cache");

    assertThat(client.get("/api/summary?district=110119", "If-None-Match", tag).status())
        .isEqualTo(304);
    documents.write(Documents.activity("elsewhere", "330101"));
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                !client.json("/api/meta").isEmpty()
                    && !client.json("/api/types").get("mark").equals(first.json().get("mark")));
    assertThat(client.get("/api/summary?district=110119", "If-None-Match", tag).status())
        .isEqualTo(304);
    assertThat(client.get("/api/summary", "If-None-Match", tag).status()).isEqualTo(200);
    Activity removed = Documents.activity("elsewhere", "330101");
    removed.setRetracted(true);
    documents.write(removed);
    await().atMost(PATIENCE).until(() -> client.json("/api/types").get("total").asLong() == 8);
  }

  @Test
  void answersAreSafeToShow() {
    var answer = client.get("/api/overview", "Accept-Encoding", "gzip");

    assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
  }

  @Test
  void thoseWhoAskTooOftenWait() {
    try (var slow =
        DashboardServer.start(
            new DashboardSettings(
                "localhost",
                0,
                java.util.Optional.empty(),
                servers.elasticsearchUrl(),
                io.unionpulse.cli.ClientProperties.NONE,
                Duration.ofSeconds(30),
                1))) {
      var visitor = new Client(slow.port());
      List<Integer> statuses = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        statuses.add(visitor.get("/api/meta").status());
      }
      assertThat(statuses).contains(200, 429);
      assertThat(visitor.get("/health/live").status()).isEqualTo(200);
      assertThat(visitor.get("/metrics").body())
          .contains("unionpulse_dashboard_requests_seconds_count", "status=\"429\"");
    }
  }
}
