package io.unionpulse.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Headcount;
import io.unionpulse.avro.Period;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A compared field: the found value and the expected ones are brought to one short text, in which
 * equal texts mean an equal fact and {@value #NONE} means none.
 */
enum CorpusField {
  DISTRICT("district"),
  SCOPE("scope"),
  TYPE("type"),
  HEADCOUNT("headcount"),
  AMOUNTS("amounts"),
  DATES("dates"),
  ORGANIZER("organizer"),
  REPORTERS("reporters");

  /** Stands for a fact that is not there. */
  static final String NONE = "-";

  private final String key;

  CorpusField(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  /** What the extraction says. */
  String found(Activity activity) {
    return switch (this) {
      case DISTRICT -> district(activity);
      case SCOPE -> activity.getScope().name();
      case TYPE -> activity.getType().name();
      case HEADCOUNT -> headcount(activity);
      case AMOUNTS -> amounts(activity);
      case DATES -> dates(activity);
      case ORGANIZER -> organizer(activity);
      case REPORTERS -> list(activity.getReporters());
    };
  }

  /** What the annotation says; for messages. */
  String expected(CorpusItem item) {
    if (this == DATES) {
      return range(item.expect().path("start"), item.expect().path("end"));
    }
    return annotated(item.expect().path(key));
  }

  /** The annotated value and all alternatives. */
  Set<String> accepted(CorpusItem item) {
    var accepted = new HashSet<String>();
    accepted.add(expected(item));
    item.accept().path(key).forEach(alternative -> accepted.add(annotated(alternative)));
    return accepted;
  }

  private String annotated(JsonNode node) {
    return switch (this) {
      case DISTRICT, SCOPE, TYPE, ORGANIZER -> scalar(node);
      case HEADCOUNT -> headcount(node);
      case AMOUNTS -> amounts(node);
      case DATES -> range(node.path(0), node.path(1));
      case REPORTERS -> names(node);
    };
  }

  private static String scalar(JsonNode node) {
    return node.isNull() ? NONE : node.asText();
  }

  private static String names(JsonNode node) {
    return list(StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).toList());
  }

  private static String list(List<String> names) {
    return names.isEmpty() ? NONE : String.join(",", names);
  }

  private static String district(Activity activity) {
    return activity.getDistricts().isEmpty() ? NONE : activity.getDistricts().get(0).getCode();
  }

  private static String organizer(Activity activity) {
    return activity.getOrganizers().isEmpty() ? NONE : activity.getOrganizers().get(0).getName();
  }

  private static String headcount(Activity activity) {
    Headcount count = activity.getHeadcount();
    return count == null ? NONE : headcount(count.getValue(), count.getMin(), count.getMax());
  }

  private static String headcount(JsonNode node) {
    return node.isNull()
        ? NONE
        : headcount(number(node.path("value")), number(node.path("min")), number(node.path("max")));
  }

  /** Bounds are compared only where there is no value: those of a value follow from it. */
  private static String headcount(Long value, Long min, Long max) {
    return value != null ? value.toString() : open(min) + ".." + open(max);
  }

  private static String open(Long bound) {
    return bound == null ? "" : bound.toString();
  }

  private static Long number(JsonNode node) {
    return node.isNumber() ? Long.valueOf(node.longValue()) : null;
  }

  private static String amounts(Activity activity) {
    return amounts(activity.getAmounts().stream().map(amount -> amount.getCny()).toList());
  }

  private static String amounts(JsonNode node) {
    return amounts(
        StreamSupport.stream(node.spliterator(), false).map(JsonNode::decimalValue).toList());
  }

  private static String amounts(List<BigDecimal> sums) {
    return list(
        sums.stream()
            .sorted()
            .map(sum -> sum.stripTrailingZeros().toPlainString())
            .collect(Collectors.toList()));
  }

  private static String dates(Activity activity) {
    Period period = activity.getPeriod();
    return period == null || period.getStart() == null
        ? NONE
        : period.getStart() + ".." + (period.getEnd() == null ? "" : period.getEnd());
  }

  private static String range(JsonNode start, JsonNode end) {
    return start.isNull() ? NONE : start.asText() + ".." + end.asText();
  }
}
