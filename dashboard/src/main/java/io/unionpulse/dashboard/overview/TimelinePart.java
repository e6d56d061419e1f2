package io.unionpulse.dashboard.overview;

import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import io.unionpulse.dashboard.filter.Filter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Asks for the activities of each period, and reads them. */
final class TimelinePart {

  private static final String NAME = "timeline";
  private static final String UNDATED = "timelineUndated";
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
        .ask(filter, UNDATED, Aggregations.undated())
        .ask(filter, NAME, Aggregations.periods(interval, FIRST, LAST, Aggregations.sums()));
  }

  Timeline read(Map<Filter, Question.Found> answers) {
    Question.Found found = answers.get(filter);
    List<DateHistogramBucket> buckets = found.figures().get(NAME).dateHistogram().buckets().array();
    long undated = found.figures().get(UNDATED).filter().docCount();
    long dated = buckets.stream().mapToLong(DateHistogramBucket::docCount).sum();
    return new Timeline(
        interval.name().toLowerCase(Locale.ROOT),
        found.total(),
        undated,
        found.total() - undated - dated,
        points(buckets));
  }

  private List<Timeline.Point> points(List<DateHistogramBucket> buckets) {
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
        points.add(new Timeline.Point(interval.periodOf(next), 0, 0, BigDecimal.ZERO.setScale(2)));
      }
      points.add(
          new Timeline.Point(
              interval.periodOf(day),
              bucket.docCount(),
              Aggregations.people(bucket.aggregations()),
              Aggregations.yuan(bucket.aggregations())));
      next = interval.later(day, 1);
    }
    return points;
  }

  private static LocalDate day(DateHistogramBucket bucket) {
    return Aggregations.day(bucket.key());
  }
}
