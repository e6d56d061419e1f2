package io.unionpulse.producer.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
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

/**
 * Reads the fields of a JSON object and of those in it as they come, each as the contract wants it;
 * keeps the first that is not so, by name, and goes on: whether all is JSON is worth more.
 */
final class JsonFields {

  static final Predicate<String> REGION = Pattern.compile("[0-9]{6}").asMatchPredicate();
  static final Predicate<String> DISTRICT = Pattern.compile("[0-9]{6}|BDA").asMatchPredicate();

  /** Elasticsearch and people read years of four digits. */
  private static final int LAST_YEAR = 9999;

  private static final int ISO_DATE_CHARS = 10;
  private static final int SHOWN_CHARS = 40;

  private final JsonParser json;
  private String path = "";
  private String name = "";
  private RejectedException problem;

  /** Reads the value of a field. */
  @FunctionalInterface
  interface Field {

    /**
     * Reads it.
     *
     * @return whether there is a field of this name; nothing was read if not
     */
    boolean read(String name) throws IOException;
  }

  /** Over a parser that has an {@link com.fasterxml.jackson.core.ObjectCodec}. */
  JsonFields(JsonParser json) {
    this.json = json;
  }

  /** The object that comes next and is the whole. */
  void whole(Schema schema, Field field) throws IOException {
    if (json.nextToken() == JsonToken.START_OBJECT) {
      fields(schema, field);
    } else {
      json.skipChildren();
      problem =
          new RejectedException(
              Reason.NOT_JSON, "is not a JSON object: write each report as {\"title\": …}");
    }
  }

  /** The object that is the field's value; false if there is none. */
  boolean object(Schema schema, Field field) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      String outer = path;
      path = path + name + ".";
      fields(schema, field);
      path = outer;
      return true;
    }
    if (isGiven()) {
      invalid("an object");
    }
    return false;
  }

  private void fields(Schema schema, Field field) throws IOException {
    for (name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      if (!field.read(name)) {
        json.skipChildren();
        unknown(schema);
      }
    }
  }

  /**
   * To be called once all is read.
   *
   * @throws RejectedException if a field is not as the contract wants it
   */
  void requireGood() throws RejectedException {
    if (problem != null) {
      throw problem;
    }
  }

  /** A string, empty ones included. */
  Optional<String> text() throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return Optional.of(json.getText());
    }
    if (isGiven()) {
      invalid("a string");
    }
    return Optional.empty();
  }

  /** A string that names something: not blank, without control characters. */
  Optional<String> word() throws IOException {
    return matching(JsonFields::isWord, "not blank and without control characters");
  }

  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return false;
      }
    }
    return !text.isBlank();
  }

  Optional<String> matching(Predicate<String> rule, String wanted) throws IOException {
    var text = text();
    if (text.isPresent() && !rule.test(text.get())) {
      invalid(wanted);
      return Optional.empty();
    }
    return text;
  }

  Optional<Long> number(long min, long max) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NUMBER_INT
        && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      long number = json.getLongValue();
      if (number >= min && number <= max) {
        return Optional.of(number);
      }
    }
    if (isGiven()) {
      invalid("a whole number from " + min + " to " + max);
    }
    return Optional.empty();
  }

  <E extends Enum<E>> Optional<E> symbol(Class<E> type) throws IOException {
    var text = text();
    if (text.isPresent()) {
      for (E symbol : type.getEnumConstants()) {
        if (symbol.name().equals(text.get())) {
          return Optional.of(symbol);
        }
      }
      invalid(
          "one of "
              + String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
    }
    return Optional.empty();
  }

  Optional<LocalDate> date() throws IOException {
    var text = text();
    if (text.isPresent()) {
      try {
        if (text.get().length() == ISO_DATE_CHARS) {
          return Optional.of(LocalDate.parse(text.get()));
        }
      } catch (DateTimeException e) {
        // Said below, in the same words as for any other text.
      }
      invalid("a date such as 2024-10-14");
    }
    return Optional.empty();
  }

  Optional<Instant> time() throws IOException {
    var text = text();
    if (text.isPresent()) {
      try {
        var time = OffsetDateTime.parse(text.get());
        if (time.getYear() > 0 && time.getYear() < LAST_YEAR) {
          return Optional.of(time.toInstant());
        }
      } catch (DateTimeException e) {
        // Said below, in the same words as for any other text.
      }
      invalid("a time such as 2024-10-14T08:00:00Z");
    }
    return Optional.empty();
  }

  private boolean isGiven() {
    return json.currentToken() != JsonToken.VALUE_NULL;
  }

  private void invalid(String expected) throws IOException {
    String field = path + name;
    String found = shown(json.readValueAsTree().toString());
    note(
        new RejectedException(
            Reason.INVALID_FIELD,
            field + " must be " + expected + ", not " + found,
            new Finding(field, found, expected)));
  }

  private void unknown(Schema schema) {
    List<String> known = schema.getFields().stream().map(Schema.Field::name).toList();
    String letters = letters(name);
    String advice =
        known.stream()
            .filter(candidate -> letters(candidate).equals(letters))
            .findFirst()
            .map(candidate -> "write " + candidate)
            .orElse("leave it out; there are " + String.join(", ", known));
    String full = shown(path + name);
    note(
        new RejectedException(
            Reason.UNKNOWN_FIELD,
            "has an unknown field " + full + ": " + advice,
            new Finding(full, "a field that the contract does not know", advice)));
  }

  private static String letters(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  private void note(RejectedException found) {
    problem = problem == null ? found : problem;
  }

  private static String shown(String value) {
    return value.length() <= SHOWN_CHARS ? value : value.substring(0, SHOWN_CHARS) + "…";
  }
}
