package io.unionpulse.dashboard.activities;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.dashboard.index.Mark;
import io.unionpulse.dashboard.place.Place;
import io.unionpulse.dashboard.place.Places;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** One report in a list: what a reader needs to decide whether to open it. */
record Item(
    String reportId,
    String title,
    String type,
    JsonNode alsoTypes,
    String scope,
    String district,
    String districtName,
    String districtNameEn,
    String occurredOn,
    String publishedOn,
    String changedAt,
    JsonNode source,
    List<String> organizers,
    JsonNode headcount,
    BigDecimal amountCny,
    boolean retracted,
    String duplicateOf,
    Marks.Marked snippet,
    List<Marks.Mark> titleMarks) {

  /** Fields of the index that it is made of. */
  static final List<String> FIELDS =
      List.of(
          "reportId",
          "title",
          "type",
          "alsoTypes",
          "scope",
          "countedDistrict",
          "districts.code",
          "districts.name",
          "occurredOn",
          "publishedOn",
          "version",
          "source",
          "organizers.name",
          "headcount.value",
          "headcount.min",
          "headcount.max",
          "headcount.qualifier",
          "headcount.unit",
          "amounts.cny",
          "retracted",
          "duplicateOf");

  static Item of(JsonNode activity, Marks.Marked snippet, List<Marks.Mark> titleMarks) {
    Place place = place(activity);
    return new Item(
        text(activity, "reportId"),
        text(activity, "title"),
        text(activity, "type"),
        activity.path("alsoTypes"),
        text(activity, "scope"),
        place.code(),
        place.name(),
        place.nameEn(),
        text(activity, "occurredOn"),
        text(activity, "publishedOn"),
        Mark.instant(activity.path("version").asLong()).toString(),
        activity.path("source"),
        organizers(activity),
        activity.path("headcount"),
        amount(activity),
        activity.path("retracted").asBoolean(),
        text(activity, "duplicateOf"),
        snippet,
        titleMarks);
  }

  /** The text of a field; null if it has none. */
  static String text(JsonNode activity, String field) {
    JsonNode value = activity.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  /** Where the activity counts, by the name that it bears itself if the place is not known. */
  static Place place(JsonNode activity) {
    Place place = Places.of(activity.path("countedDistrict").asText());
    if (place.kind() == Place.Kind.ELSEWHERE) {
      for (JsonNode district : activity.path("districts")) {
        if (district.path("code").asText().equals(place.code())) {
          return new Place(place.code(), district.path("name").asText(), null, place.kind());
        }
      }
    }
    return place;
  }

  static List<String> organizers(JsonNode activity) {
    List<String> names = new ArrayList<>();
    activity.path("organizers").forEach(organizer -> names.add(organizer.path("name").asText()));
    return names;
  }

  /** The sum of all amounts; null if there is none. */
  static BigDecimal amount(JsonNode activity) {
    BigDecimal sum = null;
    for (JsonNode amount : activity.path("amounts")) {
      BigDecimal cny = amount.path("cny").decimalValue();
      sum = sum == null ? cny : sum.add(cny);
    }
    return sum == null ? null : sum.setScale(2, RoundingMode.HALF_UP);
  }
}
