package io.unionpulse.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** axe-core's rules of WCAG 2.2 A and AA and its best practices, in every state of the page. */
@WithBrowser
class AccessibilityIT {

  private static final String RUN =
      "async () => (await axe.run(document, { resultTypes: ['violations'] })).violations"
          + ".flatMap(v => v.nodes.map(n => `${v.id} ${n.target} ${n.failureSummary}`))";

  @Test
  void aDeskInTheLight(PageHouse house) throws IOException {
    try (Visit visit = house.visit().open("/")) {
      check(visit);
      visit.find("#more-filters summary").click();
      visit.find(".as-table summary").click();
      visit.find("[data-type=CARE]").click();
      visit.awaitText("#chips", "帮扶慰问");
      check(visit);
    }
  }

  @Test
  void aReport(PageHouse house) throws IOException {
    try (Visit visit = house.visit().open("/?q=健步走&lang=en")) {
      visit.find(".report-item h3 a").first().click();
      visit.find("#report article").waitFor();
      check(visit);
    }
  }

  @Test
  void theDark(PageHouse house) throws IOException {
    try (Visit visit =
        Visit.begin(house, Visit.desk().setColorScheme(ColorScheme.DARK))
            .open("/?district=110112")) {
      check(visit);
      visit.find(".report-item h3 a").first().click();
      visit.find("#report article").waitFor();
      check(visit);
    }
  }

  @Test
  void aPhone(PageHouse house) throws IOException {
    try (Visit visit = Visit.begin(house, Visit.phone()).open("/")) {
      check(visit);
    }
  }

  @Test
  void nothingFound(PageHouse house) throws IOException {
    try (Visit visit = house.visit().serverMayFail().goTo("/?from=never")) {
      visit.awaitText("#failure", "from");
      check(visit);
      visit.goTo("/?q=没有这样的活动");
      visit.awaitText(".blank-title", "没有符合条件的活动");
      check(visit);
    }
  }

  @SuppressWarnings("unchecked")
  private static void check(Visit visit) throws IOException {
    try (InputStream axe = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
      visit.page().evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertThat((List<String>) visit.page().evaluate(RUN)).isEmpty();
  }
}
