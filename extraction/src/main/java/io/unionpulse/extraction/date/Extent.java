package io.unionpulse.extraction.date;

import io.unionpulse.extraction.syntax.Sentence;
import io.unionpulse.extraction.text.Prefixes;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How long an activity goes on that is told with one day: 为期两天 (the last day is start + N - 1; if
 * the day is that of the end, the first is counted back), 持续至11月5日, …11月5日闭幕.
 */
final class Extent {

  private static final int LATER_SENTENCES = 4;
  private static final int NEAR = 40;
  private static final int CLAUSE = 16;
  private static final int LONGEST = 366; // days
  private static final Prefixes WHOLE_YEAR = Prefixes.of("今年", "全年");
  private static final Prefixes OTHERS = Prefixes.of("每", "随后");
  private static final String OPENERS = "开举启发动部";
  private static final String LATER = "后後时時"; // behind a word of closing

  private final TimeText time;
  private final List<Sentence> sentences;

  Extent(TimeText time, List<Sentence> sentences) {
    this.time = time;
    this.sentences = sentences;
  }

  /** Days that a date is moved by, and where the words for it end. */
  private record Length(int start, int end, int days, int months) {
    LocalDate last(LocalDate first) {
      return first.plusMonths(months).plusDays(days - 1L);
    }

    LocalDate first(LocalDate last) {
      return last.minusMonths(months).minusDays(days - 1L);
    }
  }

  /** The days of {@code chosen} and the end of its evidence. */
  record Stretch(Dates dates, int start, int end) {}

  Stretch of(Candidate chosen, Dates dates) {
    Mention mention = chosen.mention();
    var plain = new Stretch(dates, mention.start(), mention.end());
    if (mention.isRange()) {
      return plain;
    }
    Dates known = chosen.around().isOpenEnded() ? dates.openEnded() : dates;
    Optional<Stretch> printed = printedEnd(chosen, known);
    if (printed.isPresent()) {
      return printed.get();
    }
    Optional<Length> length = length(chosen);
    if (length.isEmpty()) {
      return new Stretch(known, plain.start(), plain.end());
    }
    return stretch(chosen, known, length.get());
  }

  private Stretch stretch(Candidate chosen, Dates dates, Length length) {
    Mention mention = chosen.mention();
    boolean near =
        length.start() >= mention.end()
            ? length.start() - mention.end() <= 3
            : mention.start() - length.end() <= 1;
    int start = near ? Math.min(mention.start(), length.start()) : mention.start();
    int end = near ? Math.max(mention.end(), length.end()) : mention.end();
    Sentence sentence = sentences.get(chosen.sentence());
    boolean same = length.start() < sentence.end();
    boolean closing = same && isClosing(mention, sentence);
    if (closing && length.months() > 0) {
      return new Stretch(dates, mention.start(), mention.end()); // too rough to count back
    }
    Dates moved =
        closing
            ? dates.from(move(dates.start(), length::first))
            : dates.until(move(dates.start(), length::last));
    return new Stretch(moved, start, end);
  }

  /** Without a year 29 February is passed over. */
  private static Day move(Day day, UnaryOperator<LocalDate> by) {
    boolean yearless = day.year() == 0;
    boolean leapDay = day.month() == Month.FEBRUARY.getValue() && day.day() == 29;
    Day moved =
        day.inYear(yearless ? (leapDay ? 2000 : 2001) : day.year())
            .date()
            .map(by)
            .map(Day::of)
            .orElse(day);
    return yearless ? moved.inYear(0) : moved;
  }

  private boolean isClosing(Mention mention, Sentence sentence) {
    for (int i = time.firstMarkFrom(mention.end()); i < time.marks(); i++) {
      if (time.markStart(i) >= sentence.end()) {
        return false;
      }
      TimeWord word = time.mark(i);
      if (word == TimeWord.CLOSING) {
        return LATER.indexOf(charAt(time.markEnd(i))) < 0;
      }
      boolean verb = word == TimeWord.ACT || word == TimeWord.OPENING;
      if (verb && OPENERS.indexOf(charAt(time.markStart(i))) >= 0) {
        return false;
      }
    }
    return false;
  }

  private Optional<Stretch> printedEnd(Candidate chosen, Dates dates) {
    Mention own = chosen.mention();
    int last = Math.min(sentences.size() - 1, chosen.sentence() + 2);
    int sentenceEnd = sentences.get(chosen.sentence()).end();
    int limit = sentences.get(last).end();
    for (Mention mention : time.mentions()) {
      if (mention.start() >= limit) {
        break;
      }
      boolean candidate =
          mention.start() >= own.end()
              && !mention.quoted()
              && !mention.isRange()
              && (mention.kind() == Mention.Kind.CALENDAR || mention.kind() == Mention.Kind.DAY);
      if (candidate && (isUntil(mention) || (mention.start() < sentenceEnd && closes(mention)))) {
        Optional<Day> end = YearRule.endOf(dates.start(), mention.from());
        boolean near = mention.end() - own.start() <= NEAR && mention.start() < sentenceEnd;
        return end.map(
            day -> new Stretch(dates.until(day), own.start(), near ? mention.end() : own.end()));
      }
    }
    return Optional.empty();
  }

  private boolean isUntil(Mention mention) {
    int mark = time.find(TimeWord.UNTIL, mention.start() - 5, mention.start());
    if (mark < 0 || time.markEnd(mark) != mention.start()) {
      return false;
    }
    int from = Math.max(0, time.markStart(mark) - CLAUSE);
    return !WHOLE_YEAR.standIn(time.text(), from, mention.start());
  }

  private boolean closes(Mention mention) {
    int mark = time.find(TimeWord.CLOSING, mention.end(), mention.end() + 4);
    return mark >= 0 && LATER.indexOf(charAt(time.markEnd(mark))) < 0;
  }

  private Optional<Length> length(Candidate chosen) {
    Sentence own = sentences.get(chosen.sentence());
    int last = Math.min(sentences.size() - 1, chosen.sentence() + LATER_SENTENCES);
    int limit = sentences.get(last).end();
    for (int span = time.find(TimeWord.SPAN, own.start(), limit);
        span >= 0;
        span = time.find(TimeWord.SPAN, time.markStart(span) + 1, limit)) {
      if (tellsOfIt(span, own)) {
        Optional<Length> length = lengthAt(span);
        if (length.isPresent()) {
          return length;
        }
      }
    }
    return Optional.empty();
  }

  private boolean tellsOfIt(int span, Sentence own) {
    String text = time.text();
    int from = Math.max(own.start(), time.markStart(span) - CLAUSE);
    int clause = from;
    for (int i = from; i < time.markStart(span); i++) {
      clause = "，。；,;".indexOf(text.charAt(i)) >= 0 ? i + 1 : clause;
    }
    boolean other =
        time.has(TimeWord.PLAN, clause, time.markStart(span))
            || time.has(TimeWord.PAST, clause, time.markStart(span))
            || OTHERS.standIn(text, clause, time.markStart(span));
    boolean prepared =
        text.startsWith("经过", time.markStart(span))
            && !time.has(TimeWord.CLOSING, time.markEnd(span), own.end());
    return !other && !prepared && !isOfOther(span, own, clause);
  }

  /** 联赛11月10日开赛，历时11天 counts from its own day; 调研历时三个月 is about something else. */
  private boolean isOfOther(int span, Sentence own, int clause) {
    if (time.markStart(span) < own.end()) {
      return false;
    }
    boolean work = !time.text().startsWith("为期", time.markStart(span));
    boolean named = time.has(TimeWord.EVENT, clause, time.markStart(span));
    return hasOwnDay(span, own) || (work && isInMonths(span) && !named);
  }

  private boolean hasOwnDay(int span, Sentence own) {
    int before = time.mentionBefore(time.markStart(span));
    if (before < 0) {
      return false;
    }
    Mention mention = time.mentions().get(before);
    boolean day = mention.kind() == Mention.Kind.CALENDAR || mention.kind() == Mention.Kind.DAY;
    return day && mention.start() >= own.end() && time.markStart(span) - mention.end() <= NEAR;
  }

  private boolean isInMonths(int span) {
    return lengthAt(span).filter(it -> it.months() > 0).isPresent();
  }

  private Optional<Length> lengthAt(int span) {
    String text = time.text();
    int at = time.markEnd(span);
    at = text.startsWith("了", at) || text.startsWith("时", at) ? at + 1 : at;
    boolean half = text.startsWith("半个月", at);
    if (half) {
      return Optional.of(new Length(time.markStart(span), at + 3, 15, 0));
    }
    Numeral number = Numeral.at(text, FollowingDays.skipSpace(text, at));
    int count = number.value();
    int unit = FollowingDays.skipSpace(text, number.end());
    if (count < 1 || count > LONGEST) {
      return Optional.empty();
    }
    unit = text.startsWith("个", unit) || text.startsWith("整", unit) ? unit + 1 : unit;
    if (text.startsWith("天半", unit)) {
      return length(span, unit + 2, count + 1, 0);
    }
    return switch (charAt(unit)) {
      case '天', '日' -> length(span, unit + 1, count, 0);
      case '周', '週' -> length(span, unit + 1, 7 * count, 0);
      case '星', '礼' -> length(span, unit + 2, 7 * count, 0);
      case '月' -> length(span, unit + 1, 0, count);
      default -> Optional.empty();
    };
  }

  private Optional<Length> length(int span, int end, int days, int months) {
    boolean sane = days <= LONGEST && months <= 12 && end <= time.text().length();
    return sane
        ? Optional.of(new Length(time.markStart(span), end, days, months))
        : Optional.empty();
  }

  private char charAt(int offset) {
    String text = time.text();
    return offset < text.length() ? text.charAt(offset) : ' ';
  }
}
