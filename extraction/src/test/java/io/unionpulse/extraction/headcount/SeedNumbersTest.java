package io.unionpulse.extraction.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Figure;
import io.unionpulse.extraction.GoldItem;
import io.unionpulse.extraction.Reports;
import io.unionpulse.extraction.page.Article;
import io.unionpulse.extraction.page.PageSplitter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Headcount, sums and figures of the 27 articles of the seeds, cut out of their pages. */
class SeedNumbersTest {

  @Test
  void headcountAndAmountsOfAllSeedArticlesAreTheAnnotatedOnes() {
    var wrong = new ArrayList<String>();
    var table = new StringBuilder();
    int figures = 0;
    int expectedFigures = 0;
    for (GoldItem item : GoldItem.all()) {
      Article article = PageSplitter.split(item.page()).get(item.number() - 1);
      Activity activity = Reports.extract(String.join("\n", article.headlines()), article.body());
      Long value = activity.getHeadcount() == null ? null : activity.getHeadcount().getValue();
      String id = item.id();
      if (!acceptedHeadcounts(item).contains(value)) {
        wrong.add(id + " headcount " + value + " of " + acceptedHeadcounts(item));
      }
      List<BigDecimal> sums =
          activity.getAmounts().stream().map(it -> it.getCny().stripTrailingZeros()).toList();
      if (!sums.equals(amounts(item))) {
        wrong.add(id + " amounts " + sums + " of " + amounts(item));
      }
      var read = activity.getFigures().stream().map(SeedNumbersTest::show).toList();
      var gold = figures(item);
      expectedFigures += gold.size();
      figures += (int) gold.stream().filter(read::contains).count();
      table.append(String.format("%s %s %s %s | gold figures %s%n", id, value, sums, read, gold));
    }
    System.out.printf("%sfigures %d of %d%n", table, figures, expectedFigures);
    assertThat(wrong).isEmpty();
    assertThat(figures).isGreaterThanOrEqualTo(expectedFigures * 3 / 4);
  }

  private static Set<Long> acceptedHeadcounts(GoldItem item) {
    var values = new HashSet<Long>();
    Long gold = null;
    for (JsonNode it : item.json().get("participants")) {
      if (it.get("headcount").asBoolean()) {
        gold = it.get("value").asLong();
      }
    }
    values.add(gold);
    item.json().path("accept").path("headcount").forEach(it -> values.add(it.asLong()));
    return values;
  }

  private static List<BigDecimal> amounts(GoldItem item) {
    var sums = new ArrayList<BigDecimal>();
    item.json()
        .get("amounts")
        .forEach(it -> sums.add(it.get("value_cny").decimalValue().stripTrailingZeros()));
    return sums;
  }

  private static List<String> figures(GoldItem item) {
    var figures = new ArrayList<String>();
    for (JsonNode it : item.json().get("participants")) {
      if (!it.get("headcount").asBoolean()) {
        figures.add(
            it.get("value").asText()
                + it.get("unit").asText()
                + " "
                + it.get("role").asText().toUpperCase(java.util.Locale.ROOT));
      }
    }
    return figures;
  }

  private static String show(Figure it) {
    return it.getValue() + it.getUnit() + " " + it.getRole();
  }
}
