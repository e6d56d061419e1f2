package io.unionpulse.producer;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A fact as one short text, in which equal texts mean an equal fact. */
enum GoldFact {
  DISTRICT("primary"),
  SCOPE("scope"),
  TYPE("type"),
  ORGANIZER("organizer"),
  HEADCOUNT("headcount"),
  AMOUNTS("amounts"),
  DATES("dates");

  private static final String NONE = "none";

  private final String accepted;

  GoldFact(String accepted) {
    this.accepted = accepted;
  }

  /** The name of the fact in the printed table. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What {@code extract} prints. */
  String found(JsonNode activity) {
    return switch (this) {
      case DISTRICT -> text(activity.at("/districts/0/code"));
      case SCOPE -> text(activity.get("scope")).toLowerCase(Locale.ROOT);
      case TYPE -> text(activity.get("type"));
      case ORGANIZER -> text(activity.at("/organizers/0/name"));
      case HEADCOUNT -> text(activity.at("/headcount/value"));
      case AMOUNTS -> sums(activity.get("amounts"), "cny");
      case DATES -> days(activity.get("period"));
    };
  }

  /** Whether {@code value} is the gold's own or one that stands under its {@code accept}. */
  boolean accepts(JsonNode gold, String value) {
    if (annotated(gold).equals(value)) {
      return true;
    }
    for (JsonNode alternative : gold.path("accept").path(accepted)) {
      String text =
          this == DATES
              ? text(alternative.get(0)) + " " + text(alternative.get(1))
              : text(alternative);
      if (text.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private String annotated(JsonNode gold) {
    return switch (this) {
      case DISTRICT -> text(gold.at("/districts/0/code"));
      case SCOPE -> text(gold.get("scope"));
      case TYPE -> text(gold.get("type"));
      case ORGANIZER -> text(gold.at("/organizers/0/name"));
      case HEADCOUNT -> headcount(gold);
      case AMOUNTS -> sums(gold.get("amounts"), "value_cny");
      case DATES -> days(gold.get("dates"));
    };
  }

  /** A value that may be null or missing. */
  private static String text(JsonNode node) {
    return node.isNull() || node.isMissingNode() ? NONE : node.asText();
  }

  /** The sums of money in yuan, in printed order. */
  private static String sums(JsonNode amounts, String field) {
    List<String> sums = new ArrayList<>();
    for (JsonNode amount : amounts) {
      sums.add(new BigDecimal(amount.get(field).asText()).stripTrailingZeros().toPlainString());
    }
    return sums.isEmpty() ? NONE : String.join(" ", sums);
  }

  /** First and last day of a period. */
  private static String days(JsonNode period) {
    return text(period.path("start")) + " " + text(period.path("end"));
  }

  private static String headcount(JsonNode gold) {
    for (JsonNode participants : gold.get("participants")) {
      if (participants.get("headcount").asBoolean()) {
        return text(participants.get("value"));
      }
    }
    return NONE;
  }
}
