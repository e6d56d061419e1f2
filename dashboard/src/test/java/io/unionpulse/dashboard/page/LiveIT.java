package io.unionpulse.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What changes while somebody looks. */
@WithBrowser
class LiveIT {

  @Test
  void aReportPublishedMeanwhileAppearsAndGoes(PageHouse house) throws Exception {
    var report = Reports.published("page-test:live", "延庆区总工会为环卫职工送去冬日温暖", "11月28日，延庆区总工会慰问环卫职工。");
    try (Visit visit = house.visit().open("/")) {
      visit.until("document.getElementById('live').dataset.link === 'live'");
      visit.page().evaluate("document.querySelector('.report-item').same = true");
      house.publish(report);
      visit.awaitText("#figure-activities .value", "28");
      visit.awaitText("tr[data-code='110119'] td", "1");
      visit.find("#report-list a[data-report='page-test:live'], #more").first().waitFor();
      visit.awaitText("#pipeline", "延庆区总工会");
      // Nothing was thrown away to show it.
      assertThat(
              (Boolean)
                  visit
                      .page()
                      .evaluate(
                          "[...document.querySelectorAll('.report-item')].some(item => item.same)"))
          .isTrue();

      house.publish(Reports.retracted(report));
      visit.awaitText("#figure-activities .value", "27");
      visit.awaitText("#figure-activities .notes", "已撤回");
    }
  }

  @Test
  void whileElasticsearchIsAwayThePageShowsWhatItKnewAndSinceWhen(PageHouse house) {
    try (Visit visit = house.visit().serverMayFail().open("/");
        Visit newcomer = house.visit().serverMayFail()) {
      String before = visit.find("#figure-activities .value").textContent();
      house.servers().elasticsearch().kill();
      visit.awaitText("#notice", "Elasticsearch 无响应");
      assertThat(visit.find("#notice").textContent()).containsPattern("\\d{2}:\\d{2}:\\d{2}");
      assertThat(visit.find("#figure-activities .value").textContent()).isEqualTo(before);
      assertThat(visit.find(".report-item").count()).isPositive();

      newcomer.goTo("/?q=从未问过的问题");
      newcomer.awaitText("#failure .blank-title", "数据暂时读不到");

      house.servers().elasticsearch().restart();
      visit.find("#notice").waitFor(hidden());
      newcomer.awaitText(".blank-title", "没有符合条件的活动");
      assertThat(List.of(visit.find("#figure-activities .value").textContent()))
          .containsExactly(before);
    }
  }

  private static com.microsoft.playwright.Locator.WaitForOptions hidden() {
    return new com.microsoft.playwright.Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
  }
}
