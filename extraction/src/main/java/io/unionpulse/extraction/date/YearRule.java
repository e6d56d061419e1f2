package io.unionpulse.extraction.date;

import io.unionpulse.avro.YearBasis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Gives a printed day what is not printed with it. A year comes from the day itself, else from the
 * date of publication (the latest such day not more than 30 days after it), else from the page.
 * Where publication and page agree, the page is named as the source. A day alone is the latest one
 * that is not after publication, else one of the month printed before it. 今天 is the day of the
 * dateline, else that of publication.
 */
final class YearRule {

  private static final int DAYS_AHEAD = 30;
  private static final int LATE_NOTICE = 60; // days behind its day that a plan may still be told
  private static final int YEARS_BACK = 8; // 29 February may be missing for seven years

  private final Optional<LocalDate> published;
  private final PageYear page;
  private final Optional<Dates> dateline;

  YearRule(Optional<LocalDate> published, PageYear page, Optional<Mention> dateline) {
    this.published = published;
    this.page = page;
    this.dateline = dateline.map(it -> calendar(it.from(), it.to()));
  }

  Optional<LocalDate> published() {
    return published;
  }

  /** The days of {@code mention}; empty if publication would have to be known. */
  Optional<Dates> resolve(Mention mention) {
    return switch (mention.kind()) {
      case CALENDAR -> Optional.of(calendar(mention.from(), mention.to()));
      case DAY -> dayAlone(mention);
      case THIS_MONTH -> published.flatMap(it -> inMonth(mention, YearMonth.from(it)));
      case LAST_MONTH ->
          published.flatMap(it -> inMonth(mention, YearMonth.from(it).minusMonths(1)));
      case RELATIVE ->
          dateline
              .map(it -> moved(it, mention.offset()))
              .or(() -> published.map(it -> oneDay(it.plusDays(mention.offset()))));
      case WEEKDAY -> published.map(it -> oneDay(monday(it).plusDays(mention.offset())));
      case MONTH, SEASON, YEAR, VAGUE -> Optional.empty();
    };
  }

  /** The days of what is still to come: of the next year if this year's have long gone by. */
  Optional<Dates> resolveAhead(Mention mention) {
    Optional<Dates> dates = resolve(mention);
    if (published.isEmpty() || mention.from().month() == 0 || mention.from().year() != 0) {
      return dates;
    }
    LocalDate limit = published.get().minusDays(LATE_NOTICE);
    boolean gone =
        dates.flatMap(it -> it.start().date()).filter(it -> it.isBefore(limit)).isPresent();
    int next = dates.map(it -> it.start().year() + 1).orElse(0);
    Day from = mention.from().inYear(next);
    return gone && from.exists()
        ? Optional.of(
            new Dates(
                from,
                Optional.of(endOf(from, mention.to().inYear(0)).orElse(from)),
                Optional.of(YearBasis.PUBLICATION)))
        : dates;
  }

  /** {@code last} as the end of what begins with {@code start}, if it is not before it. */
  static Optional<Day> endOf(Day start, Day last) {
    Day end = last.month() == 0 ? last.inMonth(start.year(), start.month()) : last;
    if (end.year() == 0 && start.year() != 0) {
      end = end.inYear(start.year() + (end.isBeforeInYear(start) ? 1 : 0));
    }
    if (!end.exists() || (start.year() == 0) != (end.year() == 0)) {
      return Optional.empty();
    }
    boolean before =
        start.year() == 0
            ? end.isBeforeInYear(start) && !crossesNewYear(start, end)
            : end.date().flatMap(e -> start.date().map(e::isBefore)).orElse(true);
    return before ? Optional.empty() : Optional.of(end);
  }

  /** Without a year only a stretch over the turn of a year may seem to run backwards. */
  private static boolean crossesNewYear(Day start, Day end) {
    return start.month() >= 9 && end.month() <= 6;
  }

  private Dates calendar(Day from, Day to) {
    Day start = from;
    Optional<YearBasis> basis = Optional.of(YearBasis.STATED);
    if (from.year() == 0) {
      Optional<Integer> year =
          published.isPresent()
              ? Optional.of(latestYear(from, published.get()))
              : page.yearOf(from);
      start = from.inYear(year.filter(it -> from.inYear(it).exists()).orElse(0));
      boolean known = start.year() != 0;
      boolean onPage = known && (published.isEmpty() || page.names(start.year()));
      basis =
          known ? Optional.of(onPage ? YearBasis.PAGE : YearBasis.PUBLICATION) : Optional.empty();
    }
    Day last = from.year() == 0 ? new Day(0, to.month(), to.day()) : to;
    return new Dates(start, Optional.of(endOf(start, last).orElse(start)), basis);
  }

  private static int latestYear(Day day, LocalDate published) {
    LocalDate limit = published.plusDays(DAYS_AHEAD);
    for (int year = limit.getYear(); year > limit.getYear() - YEARS_BACK - 1; year--) {
      Optional<LocalDate> date = day.inYear(year).date();
      if (date.isPresent() && !date.get().isAfter(limit)) {
        return year;
      }
    }
    return 0;
  }

  private Optional<Dates> dayAlone(Mention mention) {
    if (published.isPresent()) {
      YearMonth month = YearMonth.from(published.get());
      for (int back = 0; back <= 2; back++, month = month.minusMonths(1)) {
        Optional<LocalDate> date =
            mention.from().inMonth(month.getYear(), month.getMonthValue()).date();
        if (date.isPresent() && !date.get().isAfter(published.get())) {
          return inMonth(mention, month);
        }
      }
      return Optional.empty();
    }
    return page.monthBefore(mention)
        .filter(known -> mention.from().inMonth(known.year(), known.month()).exists())
        .map(known -> inMonthOf(known, mention));
  }

  private Dates inMonthOf(Day known, Mention mention) {
    Day from = mention.from().inMonth(known.year(), known.month());
    Day to = mention.to().month() == 0 ? mention.to() : mention.to().inYear(0);
    return calendar(from, to.month() == 0 ? to.inMonth(known.year(), known.month()) : to);
  }

  private static Optional<Dates> inMonth(Mention mention, YearMonth month) {
    Day start = mention.from().inMonth(month.getYear(), month.getMonthValue());
    if (!start.exists()) {
      return Optional.empty();
    }
    Day last =
        mention.to().month() == 0
            ? mention.to()
            : new Day(0, mention.to().month(), mention.to().day());
    Day end = endOf(start, last).orElse(start);
    return Optional.of(new Dates(start, Optional.of(end), Optional.of(YearBasis.PUBLICATION)));
  }

  /** 本报5月7日电 … 今天: the day of the dispatch, not that of the issue. */
  private static Dates moved(Dates dateline, int days) {
    Day day = dateline.start().plusDays(days);
    return new Dates(day, Optional.of(day), dateline.basis());
  }

  private static Dates oneDay(LocalDate date) {
    Day day = Day.of(date);
    return new Dates(day, Optional.of(day), Optional.of(YearBasis.PUBLICATION));
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
