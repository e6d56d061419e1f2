package io.unionpulse.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.avro.Activity;
import io.unionpulse.extraction.GoldItem;
import io.unionpulse.extraction.Reports;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dates of the 27 articles of the seeds against their annotation. */
class DateGoldTest {

  @Test
  void datesAreRightInAll27Articles() {
    var wrong = new ArrayList<String>();
    List<GoldItem> items = GoldItem.all();
    for (GoldItem item : items) {
      Activity activity = Reports.extract(item.text("title"), item.body());
      boolean right = accepted(item).contains(days(activity));
      String line =
          "%s %-5s %s | gold %s"
              .formatted(
                  item.id(),
                  right ? "right" : "WRONG",
                  Dated.line(activity),
                  item.json().get("dates"));
      System.out.println(line);
      if (!right) {
        wrong.add(line);
      }
    }
    assertThat(items).hasSize(27);
    assertThat(wrong).isEmpty();
  }

  private static List<String> accepted(GoldItem item) {
    var pairs = new ArrayList<String>();
    JsonNode dates = item.json().get("dates");
    pairs.add(dates.get("start").asText("null") + " " + dates.get("end").asText("null"));
    for (JsonNode pair : item.json().path("accept").path("dates")) {
      pairs.add(pair.get(0).asText("null") + " " + pair.get(1).asText("null"));
    }
    return pairs;
  }

  private static String days(Activity activity) {
    var period = activity.getPeriod();
    return period == null ? "null null" : period.getStart() + " " + period.getEnd();
  }
}
