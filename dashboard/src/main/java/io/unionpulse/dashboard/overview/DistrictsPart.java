package io.unionpulse.dashboard.overview;

import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import io.unionpulse.dashboard.filter.Filter;
import io.unionpulse.dashboard.overview.Question.Among;
import io.unionpulse.dashboard.place.Place;
import io.unionpulse.dashboard.place.Places;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks for the activities of each place, and reads them. */
final class DistrictsPart {

  private static final String MONTHLY = "monthly";
  private static final int MONTHS = 12;

  private final Filter filter;
  private final LocalDate first;
  private final LocalDate end;

  /**
   * The activities of each place.
   *
   * @param end a day of the last of the twelve months
   */
  DistrictsPart(Filter filter, LocalDate end) {
    this.filter = filter;
    this.end = end.withDayOfMonth(end.lengthOfMonth());
    this.first = end.withDayOfMonth(1).minusMonths(MONTHS - 1);
  }

  void ask(Question question) {
    FiguresPart.ask(
        question,
        filter,
        Map.of(MONTHLY, Aggregations.periods(Interval.MONTH, first, end, Map.of())));
  }

  Districts read(Question.Answer answer) {
    Question.Found found = answer.of(filter, Among.ALL);
    Map<String, BigDecimal> yuan = FiguresPart.yuan(answer.of(filter, Among.WITH_AMOUNT));
    Map<String, StringTermsBucket> buckets = new LinkedHashMap<>();
    for (var bucket : FiguresPart.places(found)) {
      buckets.put(bucket.key().stringValue(), bucket);
    }
    List<Districts.Row> rows = new ArrayList<>();
    Places.all().forEach(place -> rows.add(row(place, buckets.remove(place.code()), yuan)));
    buckets.forEach((code, bucket) -> rows.add(row(Places.of(code), bucket, yuan)));
    return new Districts(found.total(), months(), rows);
  }

  private List<String> months() {
    List<String> months = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      months.add(Interval.MONTH.periodOf(first.plusMonths(i)));
    }
    return months;
  }

  private Districts.Row row(Place place, StringTermsBucket bucket, Map<String, BigDecimal> yuan) {
    if (bucket == null) {
      return new Districts.Row(
          place.code(),
          place.name(),
          place.nameEn(),
          place.kind().name(),
          0,
          0,
          0,
          Aggregations.NOTHING,
          null,
          place.kind().canBeSilent(),
          Collections.nCopies(MONTHS, 0L));
    }
    var figures = bucket.aggregations();
    return new Districts.Row(
        place.code(),
        place.name(),
        place.nameEn(),
        place.kind().name(),
        bucket.docCount(),
        Aggregations.people(figures),
        Aggregations.knowing(figures),
        yuan.getOrDefault(place.code(), Aggregations.NOTHING),
        FiguresPart.newest(bucket),
        false,
        monthly(bucket));
  }

  private List<Long> monthly(StringTermsBucket bucket) {
    List<Long> monthly = new ArrayList<>(Collections.nCopies(MONTHS, 0L));
    for (var month : Aggregations.periods(bucket.aggregations(), MONTHLY)) {
      long index = Interval.MONTH.between(first, Aggregations.day(month.key()));
      if (index >= 0 && index < MONTHS) {
        monthly.set((int) index, month.docCount());
      }
    }
    return monthly;
  }
}
