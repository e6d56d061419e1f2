package io.unionpulse.dashboard.overview;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.FieldDateMath;
import co.elastic.clients.elasticsearch._types.aggregations.StatsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the figures are added up by, and how the sums are read. */
final class Aggregations {

  /** Yuan of an activity's amounts. */
  static final String YUAN = "amounts.cny";

  /** No money, with the decimals that it has everywhere. */
  static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

  private static final String PEOPLE = "headcount.value";
  private static final String OCCURRED_ON = "occurredOn";
  private static final String PERSONS = "persons";
  private static final String AMOUNT = "amount";

  private Aggregations() {}

  /** Persons: their sum, and how many activities know it. */
  static Map<String, Aggregation> persons() {
    return Map.of(PERSONS, Aggregation.of(a -> a.stats(stats -> stats.field(PEOPLE))));
  }

  /** Yuan. */
  static Map<String, Aggregation> yuan() {
    return Map.of(AMOUNT, Aggregation.of(a -> a.sum(sum -> sum.field(YUAN))));
  }

  /** Days: how many activities are of a known one, and the latest. */
  static Aggregation days() {
    return Aggregation.of(a -> a.stats(stats -> stats.field(OCCURRED_ON)));
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

  /** What {@link #terms} has found. */
  static List<StringTermsBucket> terms(Question.Found found, String name) {
    return found.figures().get(name).sterms().buckets().array();
  }

  /** What {@link #periods} has found. */
  static List<DateHistogramBucket> periods(Map<String, Aggregate> figures, String name) {
    return figures.get(name).dateHistogram().buckets().array();
  }

  /** The sum of {@link #persons}. */
  static long people(Map<String, Aggregate> figures) {
    return Math.round(figures.get(PERSONS).stats().sum());
  }

  /** How many activities know the number of {@link #persons}. */
  static long knowing(Map<String, Aggregate> figures) {
    return figures.get(PERSONS).stats().count();
  }

  /** The sum of {@link #yuan} of each value that {@link #terms} has found. */
  static Map<String, BigDecimal> yuanByTerm(Question.Found found, String name) {
    Map<String, BigDecimal> yuan = new HashMap<>();
    terms(found, name)
        .forEach(bucket -> yuan.put(bucket.key().stringValue(), sum(bucket.aggregations())));
    return yuan;
  }

  /** The sum of {@link #yuan} of the periods beginning on each day. */
  static Map<LocalDate, BigDecimal> yuanByPeriod(Question.Found found, String name) {
    Map<LocalDate, BigDecimal> yuan = new HashMap<>();
    periods(found.figures(), name)
        .forEach(bucket -> yuan.put(day(bucket.key()), sum(bucket.aggregations())));
    return yuan;
  }

  private static BigDecimal sum(Map<String, Aggregate> figures) {
    return BigDecimal.valueOf(figures.get(AMOUNT).sum().value()).setScale(2, RoundingMode.HALF_UP);
  }

  /** The latest day; null if none is known. */
  static String newest(StatsAggregate days) {
    return days.count() == 0 ? null : day(Math.round(days.max())).toString();
  }

  static LocalDate day(long millis) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
  }
}
