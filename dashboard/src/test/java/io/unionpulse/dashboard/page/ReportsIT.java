package io.unionpulse.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finding reports, and reading one. */
@WithBrowser
class ReportsIT {

  private static final String WALK = "健步走";
  private static final String WALK_TITLE = "南磨房地区将培树典型与健步走相结合";

  /** Each text node of a field with the ids of the facts that its mark stands for. */
  private static final String MARKS =
      """
      field => [...document.querySelectorAll(`#report [data-field="${field}"]`)].flatMap(place => {
        const pieces = [];
        const walk = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const mark = walk.currentNode.parentElement.closest('mark[data-facts]');
          pieces.push({ text: walk.currentNode.data, ids: mark ? mark.dataset.facts.split(' ') : [] });
        }
        return pieces;
      })
      """;

  @Test
  void theNewestComeFirstAsTheApiSays(PageHouse house) {
    List<String> expected = house.api().get("activities").findValuesAsText("reportId");
    try (Visit visit = house.visit().open("/")) {
      visit.find("#more").waitFor();
      assertThat(ids(visit)).isEqualTo(expected);
      visit.find("#more").click();
      visit.until("document.querySelectorAll('.report-item').length === 27");
      assertThat(ids(visit)).doesNotHaveDuplicates();
    }
  }

  @Test
  void aSearchFindsTheArticleAndMarksTheWords(PageHouse house) {
    try (Visit visit = house.visit().open("/")) {
      visit.find("#q").fill(WALK);
      visit.find("#q").press("Enter");
      Locator found = visit.awaitText(".report-item", WALK_TITLE);
      assertThat(found.locator("h3 .hit").allTextContents()).containsExactly(WALK);
      assertThat(found.locator(".snippet .hit").allTextContents()).isNotEmpty().containsOnly(WALK);

      found.locator("h3 a").click();
      visit.awaitText("#report-title", WALK_TITLE);
      assertThat(visit.find("#report [data-field=body] .hit").allTextContents())
          .hasSizeGreaterThan(2)
          .containsOnly(WALK);
      assertThat(visit.query()).startsWith("?q=" + WALK + "&report=");
    }
  }

  @Test
  void aSearchWithoutAHitSaysWhatToDo(PageHouse house) {
    try (Visit visit = house.visit().open("/?q=没有这样的活动")) {
      visit.awaitText(".blank-title", "没有符合条件的活动");
      visit.find("#clear").click();
      visit.awaitText("#report-total", "共 27 篇");
      assertThat(visit.query()).isEmpty();
    }
  }

  @Test
  void evidenceMarksCoverExactlyTheirSpans(PageHouse house) {
    try (Visit visit = house.visit()) {
      for (String id : house.api().get("activities?size=100").findValuesAsText("reportId")) {
        JsonNode report = house.api().get("activities/" + encoded(id));
        visit.goTo("/?report=" + encoded(id));
        visit.find("#report article").waitFor();
        for (String field : List.of("title", "body")) {
          List<Character> text = new ArrayList<>();
          List<List<String>> marked = new ArrayList<>();
          read(visit, field, text, marked);
          check(id, report, field, text, marked);
        }
        assertThat(visit.find("#report [data-fact]").count())
            .as(id)
            .isEqualTo(report.path("facts").size());
        assertThat(visit.find(".extractor").textContent())
            .contains(report.at("/activity/extractor").asText());
      }
    }
  }

  /** Character by character: the page's facts there are those whose span covers it. */
  private static void check(
      String id, JsonNode report, String field, List<Character> text, List<List<String>> marked) {
    String whole = report.path("activity").path(field).asText();
    int shown = 0;
    for (int at = 0; at < whole.length(); at++) {
      if (whole.charAt(at) == '\n') {
        continue;
      }
      List<String> expected = new ArrayList<>();
      for (JsonNode fact : report.path("facts")) {
        JsonNode evidence = fact.path("evidence");
        if (evidence.path("field").asText().equals(field)
            && evidence.path("start").asInt() <= at
            && at < evidence.path("end").asInt()) {
          expected.add(fact.path("id").asText());
        }
      }
      assertThat(text.get(shown)).as("%s %s %d", id, field, at).isEqualTo(whole.charAt(at));
      assertThat(marked.get(shown))
          .as("%s %s %d", id, field, at)
          .containsExactlyInAnyOrderElementsOf(expected);
      shown++;
    }
    assertThat(text).hasSize(shown);
  }

  @SuppressWarnings("unchecked")
  private static void read(
      Visit visit, String field, List<Character> text, List<List<String>> marked) {
    for (var piece : (List<java.util.Map<String, Object>>) visit.page().evaluate(MARKS, field)) {
      for (char character : ((String) piece.get("text")).toCharArray()) {
        text.add(character);
        marked.add((List<String>) piece.get("ids"));
      }
    }
  }

  @Test
  void aFactLeadsToItsWords(PageHouse house) {
    String id = house.api().get("activities?q=" + encoded(WALK)).at("/items/0/reportId").asText();
    JsonNode headcount =
        fact(house.api().get("activities/" + encoded(id)), "headcount").path("evidence");
    try (Visit visit = house.visit().open("/?report=" + encoded(id))) {
      visit.find("[data-show=headcount]").click();
      visit.find("mark.pointed").first().waitFor();
      assertThat(String.join("", visit.find("mark.pointed").allTextContents()))
          .isEqualTo(headcount.path("text").asText());
      assertThat(visit.find("#report tr[data-fact=headcount]").textContent()).contains("1,700余人");
    }
  }

  @Test
  void filtersAreInTheAddressAndBackUndoesThem(PageHouse house) {
    long training = house.api().get("activities?type=SKILLS_TRAINING").at("/total/value").asLong();
    try (Visit visit = house.visit().open("/")) {
      visit.find("[data-type=SKILLS_TRAINING]").click();
      visit.awaitText("#report-total", "共 " + training + " 篇");
      assertThat(visit.query()).isEqualTo("?type=SKILLS_TRAINING");
      visit.page().reload();
      visit.awaitText("#report-total", "共 " + training + " 篇");
      visit.page().goBack();
      visit.awaitText("#report-total", "共 27 篇");
    }
  }

  @Test
  void theFormFiltersByScopeOrganizerAndHeadcount(PageHouse house) {
    try (Visit visit = house.visit().open("/")) {
      visit.find("#more-filters summary").click();
      visit.find("[name=scope]").selectOption("MUNICIPAL");
      visit.until("location.search.includes('scope=MUNICIPAL')");
      visit.find("[name=organizer]").fill("北京市总工会");
      visit.find("[name=organizer]").press("Tab");
      visit.until("location.search.includes('organizer=')");
      long both =
          house
              .api()
              .get("activities?scope=MUNICIPAL&organizer=" + encoded("北京市总工会"))
              .at("/total/value")
              .asLong();
      visit.awaitText("#report-total", "共 " + both + " 篇");

      visit.find("#chips button").last().click();
      visit.awaitText("#report-total", "共 27 篇");
      visit.find("[name=headcountMin]").fill("1000");
      visit.find("[name=headcountMin]").press("Tab");
      visit.awaitText("#report-total", "共 1 篇");
      assertThat(visit.find(".report-item h3").textContent()).isEqualTo(WALK_TITLE);
    }
  }

  @Test
  void aReportThatIsNotThereIsSaidSo(PageHouse house) {
    try (Visit visit = house.visit().serverMayFail().open("/?report=nobody%2Fnothing")) {
      visit.awaitText("#report .blank-title", "没有这篇报道");
    }
  }

  @Test
  void anAddressThatCannotBeSaysWhichParameter(PageHouse house) {
    try (Visit visit = house.visit().serverMayFail().goTo("/?from=2024-13-01")) {
      visit.awaitText("#failure", "from");
      visit.find("#failure button").click();
      visit.find("#figure-activities").waitFor();
    }
  }

  private static JsonNode fact(JsonNode report, String id) {
    for (JsonNode fact : report.path("facts")) {
      if (fact.path("id").asText().equals(id)) {
        return fact;
      }
    }
    throw new AssertionError("no fact " + id);
  }

  private static List<String> ids(Visit visit) {
    return visit.find(".report-item h3 a").all().stream()
        .map(link -> link.getAttribute("data-report"))
        .toList();
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
        .replace("+", "%20");
  }
}
