package io.unionpulse.extraction.date;

import io.unionpulse.extraction.date.Mention.Kind;
import io.unionpulse.extraction.syntax.Sentence;
import io.unionpulse.extraction.text.Prefixes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The year that other words of the report print: in the name of the activity (2023年首都劳动颁奖仪式), or
 * with another day. Names in headlines count first, then those in the lead, then those in a
 * sentence that prints a day, then full dates.
 */
final class PageYear {

  private static final int LEAD = 2;
  private static final int LATE_IN_THE_YEAR = 11;
  private static final Prefixes NEW_YEAR =
      Prefixes.of("元旦", "春节", "新春", "新年", "迎新", "两节", "“两节”", "迎春");

  /** A year, and whether what it names is held at the turn of the year. */
  private record Named(int year, int month, boolean turn) {
    int of(Day day) {
      return turn && day.month() >= LATE_IN_THE_YEAR ? year - 1 : year;
    }
  }

  private final Supplier<List<TimeText>> headlines;
  private final TimeText body;
  private final List<Sentence> sentences;
  private List<Named> years;
  private Optional<Day> latestStated;

  /** Reads nothing before it is asked: few days are without a year. */
  PageYear(Supplier<List<TimeText>> headlines, TimeText body, List<Sentence> sentences) {
    this.headlines = headlines;
    this.body = body;
    this.sentences = sentences;
  }

  /** The year in which the page puts {@code day}. */
  Optional<Integer> yearOf(Day day) {
    for (Named named : years()) {
      if (!isLongBefore(day, named.month())) {
        return Optional.of(named.of(day));
      }
    }
    if (latestStated == null) {
      latestStated = latestStated();
    }
    return latestStated.filter(it -> !isLongBefore(day, it.month())).map(Day::year);
  }

  /** 5月8日 is not of 2018 where something of October 2018 is told as done. */
  private static boolean isLongBefore(Day day, int month) {
    return day.month() + 1 < month;
  }

  /** Whether the page prints {@code year} as that of the activity. */
  boolean names(int year) {
    for (Named named : years()) {
      if (named.year() == year) {
        return true;
      }
    }
    return false;
  }

  /** The last day with a month that stands before {@code mention}. */
  Optional<Day> monthBefore(Mention mention) {
    for (int i = body.mentionBefore(mention.start()); i >= 0; i--) {
      if (isCalendar(body.mentions().get(i))) {
        return Optional.of(body.mentions().get(i).from());
      }
    }
    return Optional.empty();
  }

  private static boolean isCalendar(Mention mention) {
    return mention.kind() == Kind.CALENDAR && !mention.quoted();
  }

  /** The latest year of a date that is neither background nor plan. */
  private Optional<Day> latestStated() {
    Day latest = Day.NONE;
    int index = 0;
    for (Mention mention : body.mentions()) {
      while (index < sentences.size() && sentences.get(index).end() <= mention.start()) {
        index++;
      }
      if (index == sentences.size()) {
        break;
      }
      if (isCalendar(mention)
          && mention.from().year() > latest.year()
          && new Surroundings(body, mention, sentences.get(index)).standing(false)
              == Standing.OWN) {
        latest = mention.from();
      }
    }
    return latest.year() == 0 ? Optional.empty() : Optional.of(latest);
  }

  private List<Named> years() {
    if (years == null) {
      years = new ArrayList<>();
      for (TimeText line : headlines.get()) {
        addNames(line, line.mentions());
      }
      if (!sentences.isEmpty()) {
        int leadEnd = sentences.get(Math.min(LEAD, sentences.size()) - 1).end();
        addNames(body, between(sentences.get(0).start(), leadEnd));
        addFromDatedSentences(leadEnd);
      }
    }
    return years;
  }

  private List<Mention> between(int from, int to) {
    int first = body.mentionBefore(from) + 1;
    return body.mentions().subList(first, Math.max(first, body.mentionBefore(to) + 1));
  }

  private void addFromDatedSentences(int behind) {
    List<Mention> mentions = body.mentions();
    int next = 0;
    for (int i = 0; i < sentences.size() && next < mentions.size(); i++) {
      Sentence sentence = sentences.get(i);
      int first = next;
      boolean dated = false;
      while (next < mentions.size() && mentions.get(next).start() < sentence.end()) {
        dated |= mentions.get(next).kind() == Kind.CALENDAR;
        next++;
      }
      if (dated && sentence.start() >= behind) {
        addNames(body, mentions.subList(first, next));
      }
    }
  }

  private void addNames(TimeText time, List<Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.kind() == Kind.YEAR) {
        boolean turn = NEW_YEAR.beginAt(time.text(), mention.end());
        years.add(new Named(mention.from().year(), 0, turn));
      } else if (mention.kind() == Kind.MONTH && mention.from().year() != 0 && !mention.quoted()) {
        years.add(new Named(mention.from().year(), mention.from().month(), false));
      }
    }
  }
}
