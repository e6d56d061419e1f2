package io.unionpulse.dashboard.activities;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something that was read from a report.
 *
 * @param id its name within the report
 * @param text the fact in words
 * @param code what the contract calls it: district, level, role, or how the year is known
 * @param basis how the district is known; null for other facts
 * @param value the number, if it is one
 * @param primary whether the activity counts there
 * @param evidence where it is written, in UTF-16 units of {@code body} or {@code title}; null if it
 *     was not read from the text
 */
record Fact(
    String id,
    Kind kind,
    String text,
    String code,
    String basis,
    JsonNode value,
    JsonNode min,
    JsonNode max,
    String qualifier,
    String unit,
    boolean primary,
    JsonNode evidence) {

  /** What kind of fact it is. */
  enum Kind {
    DISTRICT,
    ORGANIZER,
    HEADCOUNT,
    FIGURE,
    AMOUNT,
    PERIOD
  }

  static Fact named(
      String id, Kind kind, JsonNode fact, String code, String basis, boolean primary) {
    return new Fact(
        id,
        kind,
        fact.path("name").asText(),
        code,
        basis,
        null,
        null,
        null,
        null,
        null,
        primary,
        evidence(fact));
  }

  static Fact number(String id, Kind kind, JsonNode fact, String code) {
    return new Fact(
        id,
        kind,
        evidence(fact) == null
            ? fact.path("value").asText()
            : fact.path("evidence").path("text").asText(),
        code,
        null,
        fact.get("value"),
        fact.get("min"),
        fact.get("max"),
        Item.text(fact, "qualifier"),
        Item.text(fact, "unit"),
        false,
        evidence(fact));
  }

  static Fact other(String id, Kind kind, String text, String code, JsonNode value, JsonNode fact) {
    return new Fact(
        id, kind, text, code, null, value, null, null, null, null, false, evidence(fact));
  }

  private static JsonNode evidence(JsonNode fact) {
    JsonNode evidence = fact.path("evidence");
    return evidence.isObject() ? evidence : null;
  }
}
