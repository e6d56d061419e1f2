package io.unionpulse.dashboard.overview;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import io.unionpulse.dashboard.filter.Filter;
import io.unionpulse.dashboard.overview.Question.Among;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Asks for the activities of each period, and reads them. */
final class TimelinePart {

  private static final String NAME = "timeline";
  private static final String DATED = "dated";
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
  private static final int MOST_POINTS = 600;

  private final Filter filter;
  private final Interval interval;

  TimelinePart(Filter filter, Interval interval) {
    this.filter = filter;
    this.interval = interval;
  }

  void ask(Question question) {
    question
        .ask(filter, Among.ALL, DATED, Aggregations.days())
        .ask(filter, Among.ALL, NAME, periods(Aggregations.persons()))
        .ask(filter, Among.WITH_AMOUNT, NAME, periods(Aggregations.yuan()));
  }

  private Aggregation periods(Map<String, Aggregation> inside) {
    return Aggregations.periods(interval, FIRST, LAST, inside);
  }

  Timeline read(Question.Answer answer) {
    Question.Found found = answer.of(filter, Among.ALL);
    List<DateHistogramBucket> buckets = Aggregations.periods(found.figures(), NAME);
    long dated = found.figures().get(DATED).stats().count();
    long shown = buckets.stream().mapToLong(DateHistogramBucket::docCount).sum();
    return new Timeline(
        interval.name().toLowerCase(Locale.ROOT),
        found.total(),
        found.total() - dated,
        dated - shown,
        points(buckets, Aggregations.yuanByPeriod(answer.of(filter, Among.WITH_AMOUNT), NAME)));
  }

  private List<Timeline.Point> points(
      List<DateHistogramBucket> buckets, Map<LocalDate, BigDecimal> yuan) {
    List<Timeline.Point> points = new ArrayList<>();
    if (buckets.isEmpty()) {
      return points;
    }
    LocalDate first = day(buckets.get(0));
    boolean gapless = interval.between(first, day(buckets.get(buckets.size() - 1))) < MOST_POINTS;
    LocalDate next = first;
    for (DateHistogramBucket bucket : buckets) {
      LocalDate day = day(bucket);
      for (; gapless && next.isBefore(day); next = interval.later(next, 1)) {
        points.add(new Timeline.Point(interval.periodOf(next), 0, 0, Aggregations.NOTHING));
      }
      points.add(
          new Timeline.Point(
              interval.periodOf(day),
              bucket.docCount(),
              Aggregations.people(bucket.aggregations()),
              yuan.getOrDefault(day, Aggregations.NOTHING)));
      next = interval.later(day, 1);
    }
    return points;
  }

  private static LocalDate day(DateHistogramBucket bucket) {
    return Aggregations.day(bucket.key());
  }
}
