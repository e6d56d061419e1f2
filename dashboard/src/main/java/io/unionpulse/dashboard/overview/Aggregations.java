package io.unionpulse.dashboard.overview;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FieldDateMath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** What the figures are added up by, and how the sums are read. */
final class Aggregations {

  static final String HEADCOUNT = "headcount";
  static final String HEADCOUNTS = "headcounts";
  static final String AMOUNT = "amount";
  static final String AMOUNTS = "amounts";
  static final String UNDATED = "undated";
  static final String NEWEST = "newest";

  static final String OCCURRED_ON = "occurredOn";
  private static final String PEOPLE = "headcount.value";
  private static final String YUAN = "amounts.cny";

  private Aggregations() {}

  /** Persons and yuan. */
  static Map<String, Aggregation> sums() {
    return Map.of(
        HEADCOUNT,
        Aggregation.of(a -> a.sum(sum -> sum.field(PEOPLE))),
        AMOUNT,
        Aggregation.of(a -> a.sum(sum -> sum.field(YUAN))));
  }

  /** How many know the number of persons. */
  static Aggregation headcounts() {
    return Aggregation.of(a -> a.valueCount(count -> count.field(PEOPLE)));
  }

  /** How many name an amount. */
  static Aggregation amounts() {
    return Aggregation.of(a -> a.filter(f -> f.exists(exists -> exists.field(YUAN))));
  }

  /** How many are of no known day. */
  static Aggregation undated() {
    return Aggregation.of(
        a -> a.filter(f -> f.bool(b -> b.mustNot(n -> n.exists(e -> e.field(OCCURRED_ON))))));
  }

  /** The latest day. */
  static Aggregation newest() {
    return Aggregation.of(a -> a.max(max -> max.field(OCCURRED_ON)));
  }

  /** Periods between two days, the ends of periods; others are left out. */
  static Aggregation periods(
      Interval interval, LocalDate from, LocalDate to, Map<String, Aggregation> inside) {
    LocalDate behind = to.plusDays(1); // Elasticsearch leaves the bound itself out.
    return Aggregation.of(
        a ->
            a.dateHistogram(
                    dates ->
                        dates
                            .field(OCCURRED_ON)
                            .calendarInterval(interval.calendar())
                            .minDocCount(1)
                            .hardBounds(
                                bounds ->
                                    bounds
                                        .min(FieldDateMath.of(min -> min.expr(from.toString())))
                                        .max(FieldDateMath.of(max -> max.expr(behind.toString())))))
                .aggregations(inside));
  }

  /** Values of a field, at most {@code size} of them. */
  static Aggregation terms(String field, int size, Map<String, Aggregation> inside) {
    return Aggregation.of(
        a -> a.terms(terms -> terms.field(field).size(size)).aggregations(inside));
  }

  static long people(Map<String, Aggregate> found) {
    return Math.round(found.get(HEADCOUNT).sum().value());
  }

  static BigDecimal yuan(Map<String, Aggregate> found) {
    return BigDecimal.valueOf(found.get(AMOUNT).sum().value()).setScale(2, RoundingMode.HALF_UP);
  }

  static LocalDate day(long millis) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
  }
}
