package io.unionpulse.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The charts under the mouse. */
@WithBrowser
class MapIT {

  /** A point in Tongzhou, degrees east and north. */
  private static final List<Double> TONGZHOU = List.of(116.72, 39.80);

  @Test
  void aClickOnTongzhouShowsItsTwoReports(PageHouse house) {
    List<String> expected =
        house.api().get("activities?district=110112").findValuesAsText("reportId");
    assertThat(expected).hasSize(2);
    try (Visit visit = house.visit().open("/")) {
      click(visit, "map", "seriesIndex", TONGZHOU);
      visit.until("document.querySelectorAll('.report-item').length === 2");

      assertThat(reports(visit)).isEqualTo(expected);
      assertThat(visit.query()).isEqualTo("?district=110112");
      visit.until("document.querySelector('#figure-activities .value').textContent === '2'");
      assertThat(visit.find("#district-table tr.picked").getAttribute("data-code"))
          .isEqualTo("110112");
      assertThat(visit.find("#chips").textContent()).contains("通州区");

      click(visit, "map", "seriesIndex", TONGZHOU);
      visit.until("document.querySelectorAll('.report-item').length > 2");
      assertThat(visit.query()).isEmpty();
    }
  }

  @Test
  void hoveringShowsADistrictsFigures(PageHouse house) {
    try (Visit visit = house.visit().open("/")) {
      double[] point = pixel(visit, "map", "seriesIndex", TONGZHOU);
      visit.page().mouse().move(point[0] - 3, point[1]);
      visit.page().mouse().move(point[0], point[1]);
      assertThat(visit.awaitText(".tip-body", "通州区").textContent()).contains("活动2");
    }
  }

  @Test
  void draggingOverMonthsFiltersThem(PageHouse house) {
    var points = house.api().get("timeline").path("points");
    String first = points.get(0).path("period").asText();
    String last = points.get(points.size() - 1).path("period").asText();
    assertThat(first).isNotEqualTo(last);
    try (Visit visit = house.visit().open("/")) {
      visit.find("#months").scrollIntoViewIfNeeded();
      double[] from = pixel(visit, "months", "gridIndex", List.of(0, 0));
      double[] to = pixel(visit, "months", "gridIndex", List.of(points.size() - 1, 0));
      var mouse = visit.page().mouse();
      mouse.move(from[0], from[1] - 30);
      mouse.down();
      mouse.move((from[0] + to[0]) / 2, from[1] - 30);
      mouse.move(to[0], to[1] - 30);
      mouse.up();
      visit.until("location.search.includes('from=')");
      assertThat(visit.query()).contains("from=" + first + "-01", "to=" + last);
    }
  }

  @Test
  void aClickOnAMonthFiltersIt(PageHouse house) {
    var points = house.api().get("timeline").path("points");
    String last = points.get(points.size() - 1).path("period").asText();
    try (Visit visit = house.visit().open("/")) {
      visit.find("#months").scrollIntoViewIfNeeded();
      click(visit, "months", "gridIndex", List.of(points.size() - 1, 0.5));
      visit.until("location.search.includes('period=" + last + "')");
      visit.awaitText(
          "#figure-activities .value", points.get(points.size() - 1).path("activities").asText());
    }
  }

  private static List<String> reports(Visit visit) {
    return visit.find(".report-item a").all().stream()
        .map(link -> link.getAttribute("data-report"))
        .toList();
  }

  private static void click(Visit visit, String chart, String finder, List<? extends Number> data) {
    double[] point = pixel(visit, chart, finder, data);
    visit.page().mouse().click(point[0], point[1]);
  }

  /** Where a chart shows a value, in the window's pixels. */
  private static double[] pixel(
      Visit visit, String chart, String finder, List<? extends Number> data) {
    visit.find("#" + chart).scrollIntoViewIfNeeded();
    BoundingBox box = visit.find("#" + chart).boundingBox();
    @SuppressWarnings("unchecked")
    List<Number> place =
        (List<Number>)
            visit
                .page()
                .evaluate(
                    """
                    async ([chart, finder, value]) => {
                      const { getInstanceByDom } = await import('/lib/echarts.esm.min.js');
                      return getInstanceByDom(document.getElementById(chart)).convertToPixel(finder, value);
                    }
                    """,
                    List.of(chart, Map.of(finder, 0), data));
    return new double[] {box.x + place.get(0).doubleValue(), box.y + place.get(1).doubleValue()};
  }
}
