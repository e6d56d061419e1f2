package io.unionpulse.dashboard.activities;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.dashboard.activities.Fact.Kind;
import java.util.ArrayList;
import java.util.List;

/** Every fact of an activity in one list, each with its evidence. */
final class Facts {

  private Facts() {}

  static List<Fact> of(JsonNode activity) {
    List<Fact> facts = new ArrayList<>();
    int number = 0;
    for (JsonNode district : activity.path("districts")) {
      facts.add(
          Fact.named(
              "district-" + number,
              Kind.DISTRICT,
              district,
              Item.text(district, "code"),
              Item.text(district, "basis"),
              number == 0));
      number++;
    }
    number = 0;
    for (JsonNode organizer : activity.path("organizers")) {
      facts.add(
          Fact.named(
              "organizer-" + number++,
              Kind.ORGANIZER,
              organizer,
              Item.text(organizer, "level"),
              null,
              false));
    }
    if (activity.path("headcount").isObject()) {
      facts.add(Fact.number("headcount", Kind.HEADCOUNT, activity.path("headcount"), null));
    }
    number = 0;
    for (JsonNode figure : activity.path("figures")) {
      facts.add(Fact.number("figure-" + number++, Kind.FIGURE, figure, Item.text(figure, "role")));
    }
    number = 0;
    for (JsonNode amount : activity.path("amounts")) {
      JsonNode cny = amount.path("cny");
      facts.add(Fact.other("amount-" + number++, Kind.AMOUNT, cny.asText(), null, cny, amount));
    }
    period(activity.path("period"), facts);
    return facts;
  }

  private static void period(JsonNode period, List<Fact> facts) {
    if (period.isObject()) {
      String start = Item.text(period, "start");
      String end = Item.text(period, "end");
      String text =
          start == null
              ? period.path("evidence").path("text").asText()
              : end == null || end.equals(start) ? start : start + "/" + end;
      facts.add(
          Fact.other("period", Kind.PERIOD, text, Item.text(period, "yearBasis"), null, period));
    }
  }
}
