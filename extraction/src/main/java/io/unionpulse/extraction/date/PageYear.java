package io.unionpulse.extraction.date;

import io.unionpulse.extraction.date.Mention.Kind;
import io.unionpulse.extraction.syntax.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The year that other words of the report print: in the name of the activity (2023年首都劳动颁奖仪式), or
 * with another day. Names in headlines count first, then those in the lead, then those in a
 * sentence that prints a day, then full dates.
 */
final class PageYear {

  private static final int LEAD = 2;
  private static final int LATE_IN_THE_YEAR = 11;
  private static final String[] NEW_YEAR = {"元旦", "春节", "新春", "新年", "迎新", "两节", "“两节”", "迎春"};

  /** A year, and whether what it names is held at the turn of the year. */
  private record Named(int year, int month, boolean turn) {
    int of(Day day) {
      return turn && day.month() >= LATE_IN_THE_YEAR ? year - 1 : year;
    }
  }

  private final List<Named> years = new ArrayList<>();
  private final List<Mention> calendar = new ArrayList<>();
  private final Set<Integer> printed = new HashSet<>();
  private final Optional<Day> latestStated;

  PageYear(List<TimeText> headlines, TimeText body, List<Sentence> sentences) {
    headlines.forEach(line -> addNames(line, line.mentions()));
    if (!sentences.isEmpty()) {
      int from = sentences.get(0).start();
      int leadEnd = sentences.get(Math.min(LEAD, sentences.size()) - 1).end();
      addNames(body, between(body, from, leadEnd));
      addFromDatedSentences(body, sentences, leadEnd);
    }
    for (Mention mention : body.mentions()) {
      if (mention.kind() == Kind.CALENDAR && !mention.quoted()) {
        calendar.add(mention);
      }
    }
    latestStated = latestStated(body, sentences);
    years.forEach(it -> printed.add(it.year()));
  }

  /** The year in which the page puts {@code day}. */
  Optional<Integer> yearOf(Day day) {
    Optional<Integer> named =
        years.stream()
            .filter(it -> !isLongBefore(day, it.month()))
            .findFirst()
            .map(it -> it.of(day));
    return named.or(() -> latestStated.filter(it -> !isLongBefore(day, it.month())).map(Day::year));
  }

  /** 5月8日 is not of 2018 where something of October 2018 is told as done. */
  private static boolean isLongBefore(Day day, int month) {
    return day.month() + 1 < month;
  }

  /** Whether the page prints {@code year} as that of the activity. */
  boolean names(int year) {
    return printed.contains(year);
  }

  /** The last day with a month that stands before {@code mention}. */
  Optional<Day> monthBefore(Mention mention) {
    int low = 0;
    int high = calendar.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (calendar.get(middle).start() < mention.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(calendar.get(low - 1).from());
  }

  /** The latest year of a date that is neither background nor plan. */
  private Optional<Day> latestStated(TimeText body, List<Sentence> sentences) {
    Day latest = Day.NONE;
    int index = 0;
    for (Mention mention : calendar) {
      while (index < sentences.size() && sentences.get(index).end() <= mention.start()) {
        index++;
      }
      if (index == sentences.size()) {
        break;
      }
      if (mention.from().year() > latest.year()
          && new Surroundings(body, mention, sentences.get(index)).standing(false)
              == Standing.OWN) {
        latest = mention.from();
      }
    }
    return latest.year() == 0 ? Optional.empty() : Optional.of(latest);
  }

  private void addFromDatedSentences(TimeText body, List<Sentence> sentences, int behind) {
    List<Mention> mentions = body.mentions();
    int next = 0;
    for (Sentence sentence : sentences) {
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
    for (Mention mention : mentions) {
      if (mention.kind() == Kind.YEAR) {
        years.add(new Named(mention.from().year(), 0, namesTurn(time.text(), mention.end())));
      } else if (mention.kind() == Kind.MONTH && mention.from().year() != 0 && !mention.quoted()) {
        years.add(new Named(mention.from().year(), mention.from().month(), false));
      }
    }
  }

  private static List<Mention> between(TimeText time, int from, int to) {
    return time.mentions().stream().filter(it -> it.start() >= from && it.start() < to).toList();
  }

  private static boolean namesTurn(String text, int at) {
    for (String word : NEW_YEAR) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
