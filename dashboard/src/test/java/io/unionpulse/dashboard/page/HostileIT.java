package io.unionpulse.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.unionpulse.avro.ActivityReport;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Titles and texts that want to harm the page. */
@WithBrowser
class HostileIT {

  private static final Map<String, String> TITLES =
      Map.of(
          "page-test:script", "<script>window.harmed = 1</script>",
          "page-test:image", "<img src=x onerror=\"window.harmed = 2\">",
          "page-test:direction", "\u202E工会 \u2067反向 מבחן\u202D 标题");

  @Test
  void titlesAreShownAsTheyAre(PageHouse house) throws Exception {
    ActivityReport[] reports =
        TITLES.entrySet().stream()
            .map(entry -> Reports.published(entry.getKey(), entry.getValue(), body(entry.getKey())))
            .toArray(ActivityReport[]::new);
    house.publish(reports);
    house
        .api()
        .awaitAnswer("activities?district=110119", found -> found.at("/total/value").asInt() == 3);
    try (Visit visit = house.visit().open("/?district=110119")) {
      for (String id : TITLES.keySet()) {
        String title = house.api().get("activities/" + id).at("/activity/title").asText();
        String expected = title.isBlank() ? "（无标题）" : title;
        assertThat(visit.find("a[data-report='" + id + "']").textContent()).isEqualTo(expected);
        visit.find(".report-item a[data-report='" + id + "']").click();
        visit.awaitText(
            "#report article[data-report='" + id + "'] #report-title", expected.strip());
        visit.page().keyboard().press("Escape");
        visit.until("!document.getElementById('report').open");
      }
      assertThat(visit.page().evaluate("window.harmed")).isNull();
      assertThat(
              visit
                  .page()
                  .evaluate(
                      "getComputedStyle(document.querySelector('.report-item bdi')).unicodeBidi"))
          .isEqualTo("isolate");
    } finally {
      for (ActivityReport report : reports) {
        house.publish(Reports.retracted(report));
      }
      house
          .api()
          .awaitAnswer(
              "activities?district=110119", found -> found.at("/total/value").asInt() == 0);
    }
  }

  /** The contract allows 2,000 characters; an index that others write may hold more. */
  @Test
  void aTitleOfTenThousandCharactersIsClamped(PageHouse house) throws Exception {
    var client = HttpClient.newHttpClient();
    String index = house.servers().elasticsearchUrl() + "/union-activities/_doc/";
    String some = house.api().get("activities?district=110112").at("/items/0/reportId").asText();
    var mapper = new ObjectMapper();
    ObjectNode document =
        (ObjectNode)
            mapper
                .readTree(
                    client
                        .send(
                            request(
                                    index
                                        + java.net.URLEncoder.encode(
                                            some, java.nio.charset.StandardCharsets.UTF_8))
                                .GET()
                                .build(),
                            BodyHandlers.ofString())
                        .body())
                .path("_source");
    document
        .put("reportId", "page-test-long")
        .put("title", "长".repeat(10_000))
        .put("countedDistrict", "110119");
    var answer =
        client.send(
            request(index + "page-test-long?refresh=true")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(document.toString()))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    try {
      house
          .api()
          .awaitAnswer(
              "activities?district=110119", found -> found.at("/total/value").asInt() == 1);
      try (Visit visit = house.visit().open("/?district=110119")) {
        double line = visit.find(".report-item h3").boundingBox().height;
        assertThat(line).as("pixels of two lines").isLessThan(80);
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(1440);
        visit.find(".report-item h3 a").click();
        visit.find("#report article").waitFor();
        assertThat(visit.find("#report-title").boundingBox().height).isLessThan(500);
      }
    } finally {
      client.send(
          request(index + "page-test-long?refresh=true").DELETE().build(),
          BodyHandlers.discarding());
      house
          .api()
          .awaitAnswer(
              "activities?district=110119", found -> found.at("/total/value").asInt() == 0);
    }
  }

  private static HttpRequest.Builder request(String uri) {
    return HttpRequest.newBuilder(URI.create(uri));
  }

  /** A text of its own for each: like texts would be reprints of one another. */
  private static String body(String id) {
    return switch (id) {
      case "page-test:script" ->
          "今天上午，妫水河畔的环卫工人收到了手套和围巾，</p><script>window.harmed = 3</script>大家很高兴。";
      case "page-test:image" -> "八达岭镇的技术骨干参加了缆车维修比武，六个班组同台较量。";
      default -> "张山营镇举办葡萄栽培讲座，农艺师讲解剪枝与病害防治。";
    };
  }
}
