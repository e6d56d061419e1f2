package io.unionpulse.producer.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.avro.Schema;

/** The fields of one JSON object, read as the contract wants them or rejected by name. */
final class JsonFields {

  static final Predicate<String> REGION = Pattern.compile("[0-9]{6}").asMatchPredicate();
  static final Predicate<String> DISTRICT = Pattern.compile("[0-9]{6}|BDA").asMatchPredicate();

  /** Elasticsearch and people read years of four digits. */
  private static final int LAST_YEAR = 9999;

  private static final int ISO_DATE_CHARS = 10;
  private static final int SHOWN_CHARS = 40;

  private final JsonNode json;
  private final String path;

  private JsonFields(JsonNode json, String path) {
    this.json = json;
    this.path = path;
  }

  /**
   * The fields of {@code json}.
   *
   * @param path prefix of the field names in messages
   * @param schema knows the names that may be there
   * @throws RejectedException if it is no object or has a field that the schema does not know
   */
  static JsonFields of(JsonNode json, String path, Schema schema) throws RejectedException {
    if (!json.isObject()) {
      if (path.isEmpty()) {
        throw new RejectedException(
            Reason.NOT_JSON, "is not a JSON object: write each report as {\"title\": …}");
      }
      throw invalid(path.substring(0, path.length() - 1), "an object", json);
    }
    for (var names = json.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (schema.getField(name) == null) {
        throw unknown(path + name, name, schema);
      }
    }
    return new JsonFields(json, path);
  }

  private static RejectedException unknown(String full, String name, Schema schema) {
    List<String> known = schema.getFields().stream().map(Schema.Field::name).toList();
    String advice =
        known.stream()
            .filter(candidate -> letters(candidate).equals(letters(name)))
            .findFirst()
            .map(candidate -> "write " + candidate)
            .orElse("leave it out; there are " + String.join(", ", known));
    return new RejectedException(
        Reason.UNKNOWN_FIELD,
        "has an unknown field " + shown(full) + ": " + advice,
        new Finding(shown(full), "a field that the contract does not know", advice));
  }

  private static String letters(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  Optional<JsonFields> object(String name, Schema schema) throws RejectedException {
    var value = value(name);
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(of(value.get(), path + name + ".", schema));
  }

  /** A string, empty ones included. */
  Optional<String> text(String name) throws RejectedException {
    var value = value(name);
    if (value.isPresent() && !value.get().isTextual()) {
      throw invalid(path + name, "a string", value.get());
    }
    return value.map(JsonNode::textValue);
  }

  /** A string that names something: not blank, without control characters. */
  Optional<String> word(String name) throws RejectedException {
    return matching(
        name,
        word -> !word.isBlank() && word.codePoints().noneMatch(Character::isISOControl),
        "not blank and without control characters");
  }

  Optional<String> matching(String name, Predicate<String> rule, String wanted)
      throws RejectedException {
    var text = text(name);
    if (text.isPresent() && !rule.test(text.get())) {
      throw invalid(path + name, wanted, json.get(name));
    }
    return text;
  }

  Optional<Long> number(String name, long min, long max) throws RejectedException {
    var value = value(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    JsonNode number = value.get();
    boolean whole = number.isIntegralNumber() && number.canConvertToLong();
    if (!whole || number.longValue() < min || number.longValue() > max) {
      throw invalid(path + name, "a whole number from " + min + " to " + max, number);
    }
    return Optional.of(number.longValue());
  }

  <E extends Enum<E>> Optional<E> symbol(String name, Class<E> type) throws RejectedException {
    var text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (E symbol : type.getEnumConstants()) {
      if (symbol.name().equals(text.get())) {
        return Optional.of(symbol);
      }
    }
    String all = String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    throw invalid(path + name, "one of " + all, json.get(name));
  }

  Optional<LocalDate> date(String name) throws RejectedException {
    var text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (text.get().length() == ISO_DATE_CHARS) {
        return Optional.of(LocalDate.parse(text.get()));
      }
    } catch (DateTimeException e) {
      // Said below, in the same words as for any other text.
    }
    throw invalid(path + name, "a date such as 2024-10-14", json.get(name));
  }

  Optional<Instant> time(String name) throws RejectedException {
    var text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      var time = OffsetDateTime.parse(text.get());
      if (time.getYear() > 0 && time.getYear() < LAST_YEAR) {
        return Optional.of(time.toInstant());
      }
    } catch (DateTimeException e) {
      // Said below, in the same words as for any other text.
    }
    throw invalid(path + name, "a time such as 2024-10-14T08:00:00Z", json.get(name));
  }

  private Optional<JsonNode> value(String name) {
    return Optional.ofNullable(json.get(name)).filter(value -> !value.isNull());
  }

  private static RejectedException invalid(String field, String expected, JsonNode value) {
    String found = shown(value.toString());
    return new RejectedException(
        Reason.INVALID_FIELD,
        field + " must be " + expected + ", not " + found,
        new Finding(field, found, expected));
  }

  private static String shown(String value) {
    return value.length() <= SHOWN_CHARS ? value : value.substring(0, SHOWN_CHARS) + "…";
  }
}
