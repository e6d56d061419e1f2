package io.unionpulse.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for other visitors: English, the dark, a phone, the keyboard, paper, a spreadsheet. */
@WithBrowser
class VisitorsIT {

  @Test
  void theLanguageSwitches(PageHouse house) {
    try (Visit visit = house.visit().open("/")) {
      assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("zh-CN");
      visit.find("#language").click();
      visit.awaitText("#figure-activities dt", "Activities");
      assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en-GB");
      assertThat(visit.find("tr[data-code='110112'] button").textContent()).isEqualTo("Tongzhou");
      assertThat(visit.query()).isEqualTo("?lang=en");
      assertThat(visit.find("#q").getAttribute("placeholder")).startsWith("Search");
      visit.find("#language").click();
      visit.awaitText("#figure-activities dt", "活动");
    }
  }

  @Test
  void theDarkIsTheSystemsUntilTheVisitorChooses(PageHouse house) {
    try (Visit visit =
        Visit.begin(house, Visit.desk().setColorScheme(ColorScheme.DARK)).open("/")) {
      String paper = "getComputedStyle(document.body).backgroundColor";
      assertThat(visit.page().evaluate(paper)).isEqualTo("rgb(22, 23, 24)");
      visit.find("#theme").click();
      assertThat(visit.page().evaluate(paper)).isEqualTo("rgb(252, 251, 248)");
      visit.page().reload();
      visit.find("#figure-activities").waitFor();
      assertThat(visit.page().evaluate(paper)).isEqualTo("rgb(252, 251, 248)");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1280, 3840})
  void nothingIsWiderThanTheWindow(int width, PageHouse house) {
    try (Visit visit =
        Visit.begin(house, Visit.phone().setViewportSize(width, 800)).open("/?lang=en")) {
      assertThat(visit.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      visit.find(".report-item h3 a").first().click();
      visit.find("#report article").waitFor();
      assertThat(
              (Boolean)
                  visit
                      .page()
                      .evaluate("document.getElementById('report').scrollWidth <= innerWidth"))
          .isTrue();
    }
  }

  @Test
  void theKeyboardReachesEverything(PageHouse house) {
    try (Visit visit = house.visit().open("/")) {
      var keyboard = visit.page().keyboard();
      keyboard.press("Tab");
      assertThat(focused(visit, "className")).isEqualTo("skip");
      keyboard.press("Enter");
      assertThat(focused(visit, "id")).isEqualTo("reports");

      tabTo(visit, "tr[data-code='110112'] button", "Shift+Tab");
      assertThat(
              (String)
                  visit.page().evaluate("getComputedStyle(document.activeElement).outlineStyle"))
          .isEqualTo("solid");
      keyboard.press("Enter");
      visit.awaitText("#report-total", "共 2 篇");
      assertThat(visit.find("tr[data-code='110112'] button").getAttribute("aria-pressed"))
          .isEqualTo("true");

      tabTo(visit, ".report-item h3 a", "Tab");
      String report = (String) visit.page().evaluate("document.activeElement.dataset.report");
      keyboard.press("Enter");
      visit.find("#report article").waitFor();
      assertThat(
              (Boolean)
                  visit
                      .page()
                      .evaluate(
                          "document.getElementById('report').contains(document.activeElement)"))
          .isTrue();
      keyboard.press("Escape");
      visit.until("!document.getElementById('report').open");
      assertThat((String) visit.page().evaluate("document.activeElement.dataset.report"))
          .isEqualTo(report);
      assertThat(visit.query()).isEqualTo("?district=110112");
    }
  }

  private static void tabTo(Visit visit, String selector, String key) {
    for (int i = 0; i < 200; i++) {
      if ((Boolean) visit.page().evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
      visit.page().keyboard().press(key);
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }

  private static Object focused(Visit visit, String property) {
    return visit.page().evaluate("document.activeElement." + property);
  }

  @Test
  void theCsvIsWhatIsSeen(PageHouse house) throws Exception {
    try (Visit visit = house.visit().open("/?district=110112")) {
      var download = visit.page().waitForDownload(() -> visit.find("#csv").click());
      String csv = Files.readString(download.path(), StandardCharsets.UTF_8);
      assertThat(download.suggestedFilename()).endsWith(".csv");
      assertThat(csv).startsWith("\uFEFF").contains("书香副中心", "宋庄镇");
      assertThat(csv).isEqualTo(house.api().text("export.csv?district=110112&lang=zh"));
    }
  }

  @Test
  void paperShowsWhatIsSeenWithoutButtons(PageHouse house) {
    try (Visit visit = house.visit().open("/?district=110112")) {
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String selector : List.of("#csv", "#print", "#language", "#more-filters", "#q")) {
        assertThat(visit.find(selector).isVisible()).as(selector).isFalse();
      }
      assertThat(visit.find("#figure-activities .value").isVisible()).isTrue();
      assertThat(visit.page().pdf()).isNotEmpty();
    }
  }
}
