package io.unionpulse.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.unionpulse.local.UnionPulseHome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Pictures to look at, in {@code target/screenshots}; two of them stand in the README. */
@WithBrowser
class ScreenshotsIT {

  @Test
  void desk(PageHouse house) {
    try (Visit visit = house.visit().open("/")) {
      take(visit, "desktop");
      visit.find("#language").click();
      visit.awaitText("#figure-activities dt", "Activities");
      take(visit, "english");
    }
  }

  @Test
  void phone(PageHouse house) {
    try (Visit visit = Visit.begin(house, Visit.phone()).open("/")) {
      take(visit, "phone");
    }
  }

  @Test
  void dark(PageHouse house) {
    try (Visit visit =
        Visit.begin(house, Visit.desk().setColorScheme(ColorScheme.DARK))
            .open("/?district=110112")) {
      take(visit, "dark");
    }
  }

  @Test
  void report(PageHouse house) {
    try (Visit visit = house.visit().open("/?q=健步走")) {
      visit.find(".report-item h3 a").first().click();
      visit.find("#report article").waitFor();
      take(visit, "report");
    }
  }

  @Test
  void wall(PageHouse house) {
    try (Visit visit = Visit.begin(house, Visit.desk().setViewportSize(3840, 2160)).open("/")) {
      take(visit, "wall");
    }
  }

  @Test
  void away(PageHouse house) {
    try (Visit visit = house.visit().serverMayFail().open("/")) {
      house.servers().elasticsearch().kill();
      visit.awaitText("#notice", "Elasticsearch");
      take(visit, "stale");
      visit.goTo("/?q=从未问过的另一个问题");
      visit.find("#failure .blank").waitFor();
      take(visit, "error");
      house.servers().elasticsearch().restart();
      visit.find("#figure-activities").waitFor();
    }
  }

  private static void take(Visit visit, String name) {
    Path file =
        UnionPulseHome.find().resolve("dashboard/target/screenshots").resolve(name + ".png");
    visit.page().screenshot(new Page.ScreenshotOptions().setPath(file));
    assertThat(file).isNotEmptyFile();
  }
}
