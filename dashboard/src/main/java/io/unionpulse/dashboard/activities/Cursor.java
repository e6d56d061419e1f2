package io.unionpulse.dashboard.activities;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.elastic.clients.elasticsearch._types.FieldValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.unionpulse.dashboard.filter.Filter;
import io.unionpulse.dashboard.filter.Parameters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Where a page of reports begins: behind the last report of the page before.
 *
 * @param after sort values of that report; empty for the first page
 * @param depth how many reports lie before
 */
record Cursor(List<FieldValue> after, int depth) {

  /** The beginning. */
  static final Cursor START = new Cursor(List.of(), 0);

  private static final String NAME = "cursor";
  private static final String EXPECTED = "the next of an answer with the same filter and sort";
  private static final int LONGEST = 4_000;
  private static final int VALUES = 3;
  private static final JsonMapper JSON = new JsonMapper();

  /** The cursor as clients see it. */
  String text(Filter filter, Sort sort) {
    ObjectNode json = JSON.createObjectNode();
    json.put("of", of(filter, sort)).put("depth", depth);
    ArrayNode values = json.putArray("after");
    for (FieldValue value : after) {
      switch (value._kind()) {
        case Long -> values.add(value.longValue());
        case Double -> values.add(value.doubleValue());
        case String -> values.add(value.stringValue());
        default -> values.addNull();
      }
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.toString().getBytes(UTF_8));
  }

  private static int of(Filter filter, Sort sort) {
    return 31 * filter.toString().hashCode() + sort.name().hashCode();
  }

  /**
   * Reads what {@link #text} has written.
   *
   * @throws io.unionpulse.web.ProblemException if it is something else
   */
  static Cursor parse(String text, Filter filter, Sort sort, int deepest) {
    if (text.isEmpty()) {
      return START;
    }
    JsonNode json = json(text);
    List<FieldValue> after = new ArrayList<>();
    json.path("after").forEach(value -> after.add(value(text, value)));
    int depth = json.path("depth").asInt(-1);
    if (json.path("of").asInt() != of(filter, sort)
        || after.size() != VALUES
        || !after.get(1).isLong()
        || !after.get(2).isString()
        || depth < 0
        || depth > deepest) {
      throw wrong(text);
    }
    return new Cursor(after, depth);
  }

  private static FieldValue value(String text, JsonNode value) {
    if (value.isIntegralNumber() && value.canConvertToLong()) {
      return FieldValue.of(value.asLong());
    }
    if (value.isNumber()) {
      return FieldValue.of(value.asDouble());
    }
    if (value.isTextual()) {
      return FieldValue.of(value.asText());
    }
    throw wrong(text);
  }

  private static JsonNode json(String text) {
    try {
      if (text.length() > LONGEST) {
        throw wrong(text);
      }
      JsonNode json = JSON.readTree(Base64.getUrlDecoder().decode(text));
      return json == null ? JSON.createObjectNode() : json;
    } catch (IllegalArgumentException | IOException e) {
      throw wrong(text);
    }
  }

  private static RuntimeException wrong(String text) {
    return Parameters.wrong(NAME, text, EXPECTED);
  }
}
