package io.unionpulse.extraction.date;

import io.unionpulse.extraction.date.Mention.Kind;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.ScannedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A text with the times it names and the words that tell whose they are, from one pass.
 *
 * @param text the text
 * @param mentions times in order; they do not overlap
 * @param marks other words of the table in order
 */
record TimeText(String text, List<Mention> mentions, List<Mark> marks) {

  private static final int LATEST_DATELINE = 80; // characters
  private static final String NO_DATELINE_BEHIND = "力话影视器网商竞工子信焊业台厂"; // 5月3日电力公司

  /** A word of the table in a text. */
  record Mark(int start, int end, TimeWord word) {}

  TimeText {
    mentions = Collections.unmodifiableList(mentions);
    marks = Collections.unmodifiableList(marks);
  }

  static TimeText of(ScannedText scanned) {
    return new Scanner(scanned).scan();
  }

  /** Whether a mark of {@code word} starts in [{@code from}, {@code to}). */
  boolean has(TimeWord word, int from, int to) {
    return find(word, from, to) >= 0;
  }

  /** The day on which the report was sent, if it begins with it: 本报厦门9月24日电. */
  Optional<Mention> dateline() {
    return mentions.stream()
        .takeWhile(it -> it.start() < LATEST_DATELINE)
        .filter(it -> it.kind() == Kind.CALENDAR && !it.isRange() && isDateline(it))
        .findFirst();
  }

  /** Whether a report is sent on that day: 9月24日电. */
  boolean isDateline(Mention mention) {
    int at = FollowingDays.skipSpace(text, mention.end());
    boolean sent = text.startsWith("电", at) || text.startsWith("讯", at);
    return sent && (at + 1 == text.length() || NO_DATELINE_BEHIND.indexOf(text.charAt(at + 1)) < 0);
  }

  /** Index of the first mark of {@code word} that starts in [{@code from}, {@code to}); else -1. */
  int find(TimeWord word, int from, int to) {
    for (int i = firstMarkFrom(from); i < marks.size() && marks.get(i).start() < to; i++) {
      if (marks.get(i).word() == word) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the last time that starts before {@code offset}; -1 if there is none. */
  int mentionBefore(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Index of the first mark that starts at {@code offset} or behind it. */
  int firstMarkFrom(int offset) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static final class Scanner {

    private static final int LONGEST_QUOTE = 300; // a quotation mark may never be closed
    private static final String WEEKDAYS = "一二三四五六日";

    private final String text;
    private final Hits<TimeWord> words;
    private int nextWord;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mark> marks;
    private int quoteCloses = -1;

    Scanner(ScannedText scanned) {
      this.text = scanned.text();
      this.words = scanned.of(TimeWords.standard().table());
      this.marks = new ArrayList<>(words.size());
    }

    TimeText scan() {
      int i = 0;
      while (i < text.length()) {
        char c = text.charAt(i);
        int closer = closerOf(c);
        if (closer >= 0 && i > quoteCloses) {
          quoteCloses = close((char) closer, i);
        }
        i = Numeral.mayBegin(c) ? number(i) : word(i);
      }
      return new TimeText(text, mentions, marks);
    }

    private static int closerOf(char c) {
      return switch (c) {
        case '“' -> '”';
        case '《' -> '》';
        case '「' -> '」';
        case '『' -> '』';
        default -> -1;
      };
    }

    /** Offset of the mark that closes what opens at {@code open}; what is never closed is none. */
    private int close(char closer, int open) {
      int limit = Math.min(text.length(), open + LONGEST_QUOTE);
      for (int i = open + 1; i < limit; i++) {
        if (text.charAt(i) == closer) {
          return i;
        }
      }
      return limit == text.length() ? -1 : open; // looks no further in the same stretch
    }

    private int number(int at) {
      Numeral numeral = Numeral.at(text, at);
      boolean partOfOther = at > 0 && "..．·第".indexOf(text.charAt(at - 1)) >= 0;
      if (partOfOther) {
        return numeral.end();
      }
      var mention = DateExpression.at(text, numeral);
      mention.ifPresent(this::add);
      return mention.map(Mention::end).orElse(numeral.end());
    }

    private int word(int at) {
      while (nextWord < words.size() && words.start(nextWord) < at) {
        nextWord++;
      }
      if (nextWord == words.size() || words.start(nextWord) > at) {
        return at + 1;
      }
      int end = words.end(nextWord);
      TimeWord word = words.value(nextWord);
      switch (word) {
        case VAGUE -> add(Mention.vague(at, end));
        case SEASON -> add(Mention.relative(at, end, Kind.SEASON, 0));
        case TODAY -> end = relative(at, end, 0);
        case YESTERDAY -> end = relative(at, end, -1);
        case DAY_BEFORE_YESTERDAY -> end = relative(at, end, -2);
        case TOMORROW -> end = relative(at, end, 1);
        case THIS_WEEK -> end = weekday(at, end, 0);
        case LAST_WEEK -> end = weekday(at, end, -7);
        case THIS_MONTH -> end = dayOfMonth(at, end, Kind.THIS_MONTH);
        case LAST_MONTH -> end = dayOfMonth(at, end, Kind.LAST_MONTH);
        default -> marks.add(new Mark(at, end, word));
      }
      return end;
    }

    /** 昨天（10月12日） says the day itself. */
    private int relative(int at, int end, int days) {
      if (end + 1 < text.length() && "（(".indexOf(text.charAt(end)) >= 0) {
        var inBrackets = DateExpression.at(text, Numeral.at(text, end + 1));
        boolean day =
            inBrackets
                .filter(it -> it.kind() == Kind.CALENDAR || it.kind() == Kind.DAY)
                .isPresent();
        if (day) {
          add(inBrackets.get());
          return inBrackets.get().end();
        }
      }
      add(Mention.relative(at, end, Kind.RELATIVE, days));
      return end;
    }

    private int weekday(int at, int end, int week) {
      int day = end < text.length() ? WEEKDAYS.indexOf(text.charAt(end)) : -1;
      day = day < 0 && text.startsWith("天", end) ? 6 : day;
      if (day < 0) {
        add(Mention.vague(at, end));
        return end;
      }
      add(Mention.relative(at, end + 1, Kind.WEEKDAY, week + day));
      return end + 1;
    }

    private int dayOfMonth(int at, int end, Kind kind) {
      var day = DateExpression.dayAt(text, end);
      if (day.isPresent()) {
        add(day.get().startingAt(at).as(kind));
        return day.get().end();
      }
      add(Mention.vague(at, end));
      return end;
    }

    private void add(Mention mention) {
      mentions.add(mention.quoted(mention.start() < quoteCloses));
    }
  }
}
