package io.unionpulse.sink.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Numbers of one count, or what one report adds to it.
 *
 * @param byType activities per type, without zeros
 */
record Counted(
    long activities,
    long reports,
    long headcount,
    long withHeadcount,
    BigDecimal amountCny,
    Map<String, Long> byType) {

  static final Counted NOTHING = new Counted(0, 0, 0, 0, BigDecimal.ZERO, Map.of());

  private static final int MONTH_LENGTH = 7;
  private static final int YEAR_LENGTH = 4;
  private static final String SEPARATOR = "\t";

  /** What a count says. */
  static Counted ofCount(JsonNode count) {
    Map<String, Long> byType = new TreeMap<>();
    count
        .path("byType")
        .properties()
        .forEach(type -> byType.merge(type.getKey(), type.getValue().asLong(), Long::sum));
    byType.values().removeIf(number -> number == 0);
    return new Counted(
        count.path("activities").asLong(),
        count.path("reports").asLong(),
        count.path("headcount").asLong(),
        count.path("activitiesWithHeadcount").asLong(),
        amount(count.path("amountCny")),
        byType);
  }

  /** What an activity adds to each of its counts; empty if it is not counted. */
  static Optional<Counted> ofActivity(JsonNode activity) {
    if (activity.path("retracted").asBoolean()) {
      return Optional.empty();
    }
    if (activity.path("duplicateOf").isTextual()) {
      return Optional.of(new Counted(0, 1, 0, 0, BigDecimal.ZERO, Map.of()));
    }
    JsonNode people = activity.at("/headcount/value");
    BigDecimal amount = BigDecimal.ZERO;
    for (JsonNode each : activity.path("amounts")) {
      amount = amount.add(amount(each.path("cny")));
    }
    return Optional.of(
        new Counted(
            1,
            1,
            people.asLong(),
            people.isNumber() ? 1 : 0,
            amount,
            Map.of(activity.path("type").asText(), 1L)));
  }

  /** The keys of the counts that an activity is in: see {@code DistrictCountKey}. */
  static List<String> keys(JsonNode activity) {
    String district = activity.path("countedDistrict").asText();
    List<String> keys = new ArrayList<>();
    keys.add(district + "|ALL|ALL");
    JsonNode day = activity.path("occurredOn");
    if (day.isTextual()) {
      String date = day.asText();
      keys.add(district + "|YEAR|" + date.substring(0, YEAR_LENGTH));
      keys.add(district + "|MONTH|" + date.substring(0, MONTH_LENGTH));
      keys.add(district + "|DAY|" + date);
    } else {
      keys.add(district + "|UNDATED|UNDATED");
    }
    return keys;
  }

  Counted plus(Counted other) {
    Map<String, Long> types = new TreeMap<>(byType);
    other.byType.forEach((type, number) -> types.merge(type, number, Long::sum));
    return new Counted(
        activities + other.activities,
        reports + other.reports,
        headcount + other.headcount,
        withHeadcount + other.withHeadcount,
        amountCny.add(other.amountCny),
        types);
  }

  boolean sameAs(Counted other) {
    return toString().equals(other.toString());
  }

  /** One line; {@link #parse} reads it. */
  @Override
  public String toString() {
    var line = new StringBuilder();
    line.append(activities).append(SEPARATOR);
    line.append(reports).append(SEPARATOR);
    line.append(headcount).append(SEPARATOR);
    line.append(withHeadcount).append(SEPARATOR);
    line.append(amountCny.stripTrailingZeros().toPlainString());
    new TreeMap<>(byType)
        .forEach((type, number) -> line.append(SEPARATOR).append(type).append('=').append(number));
    return line.toString();
  }

  static Counted parse(String line) {
    List<String> fields = List.of(line.split(SEPARATOR, -1));
    Map<String, Long> byType = new TreeMap<>();
    for (String field : fields.subList(5, fields.size())) {
      int equals = field.indexOf('=');
      byType.put(field.substring(0, equals), Long.valueOf(field.substring(equals + 1)));
    }
    return new Counted(
        Long.parseLong(fields.get(0)),
        Long.parseLong(fields.get(1)),
        Long.parseLong(fields.get(2)),
        Long.parseLong(fields.get(3)),
        new BigDecimal(fields.get(4)),
        byType);
  }

  private static BigDecimal amount(JsonNode number) {
    return number.isNumber() ? new BigDecimal(number.asText()) : BigDecimal.ZERO;
  }
}
