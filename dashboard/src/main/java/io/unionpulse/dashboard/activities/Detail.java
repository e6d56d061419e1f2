package io.unionpulse.dashboard.activities;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One report.
 *
 * @param activity every field of the contract, as the index holds it
 * @param highlights hits of a search in the whole text
 */
public record Detail(
    JsonNode activity,
    String districtName,
    String districtNameEn,
    List<Fact> facts,
    Hits highlights,
    Reprints reprints) {

  /** Hits, in UTF-16 units. */
  record Hits(List<Marks.Mark> title, List<Marks.Mark> body) {}

  /**
   * Other reports of the same activity.
   *
   * @param canonical the one that counts; null if it is this one
   * @param duplicates the rest of them
   * @param more how many are not listed
   */
  record Reprints(Reprint canonical, List<Reprint> duplicates, long more) {}

  /** Another report. */
  record Reprint(
      String reportId, String title, String publishedOn, JsonNode source, boolean retracted) {

    static final List<String> FIELDS =
        List.of("reportId", "title", "publishedOn", "source", "retracted");

    static Reprint of(JsonNode activity) {
      return new Reprint(
          Item.text(activity, "reportId"),
          Item.text(activity, "title"),
          Item.text(activity, "publishedOn"),
          activity.path("source"),
          activity.path("retracted").asBoolean());
    }
  }
}
