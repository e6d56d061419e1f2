package io.unionpulse.extraction.date;

import io.unionpulse.extraction.date.Mention.Kind;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.ScannedText;

/**
 * Finds the times in a text. Walks from numeral to word to quotation mark: nothing else can begin
 * one, or a quotation in which times are not the news's own.
 */
final class TimeScanner {

  private static final int LONGEST_QUOTE = 300; // a quotation mark may never be closed
  private static final String WEEKDAYS = "一二三四五六日";
  private static final char NONE = '\0';

  private final ScannedText scanned;
  private final String text;
  private final Hits<TimeWord> words;
  private final TimeText times;
  private int nextWord;
  private int nextNumeral;
  private int nextQuote; // index of a mark of the text
  private int quoteCloses = -1;

  TimeScanner(ScannedText scanned) {
    this.scanned = scanned;
    this.text = scanned.text();
    this.words = scanned.of(TimeWords.standard().table());
    this.times = new TimeText(text, words.size());
  }

  TimeText scan() {
    for (int i = next(0); i < text.length(); i = next(i)) {
      char c = text.charAt(i);
      char closer = closerOf(c);
      if (closer != NONE && i > quoteCloses) {
        quoteCloses = close(closer, i);
      }
      if (Numeral.mayBegin(c)) {
        i = number(i);
      } else if (nextWord < words.size() && words.start(nextWord) == i) {
        i = word(i);
      } else {
        i++;
      }
    }
    return times;
  }

  /**
   * The next offset from {@code at} on where anything can begin; behind the text if there is none.
   */
  private int next(int at) {
    while (nextNumeral < scanned.numerals() && !isNumeral(scanned.numeral(nextNumeral), at)) {
      nextNumeral++;
    }
    while (nextWord < words.size() && words.start(nextWord) < at) {
      nextWord++;
    }
    while (nextQuote < scanned.marks() && !isQuote(scanned.mark(nextQuote), at)) {
      nextQuote++;
    }
    int next = text.length();
    next = nextNumeral < scanned.numerals() ? scanned.numeral(nextNumeral) : next;
    next = nextWord < words.size() ? Math.min(next, words.start(nextWord)) : next;
    return nextQuote < scanned.marks() ? Math.min(next, scanned.mark(nextQuote)) : next;
  }

  private boolean isNumeral(int offset, int from) {
    return offset >= from && Numeral.mayBegin(text.charAt(offset));
  }

  private boolean isQuote(int offset, int from) {
    return offset >= from && closerOf(text.charAt(offset)) != NONE;
  }

  private static char closerOf(char c) {
    return switch (c) {
      case '“' -> '”';
      case '《' -> '》';
      case '「' -> '」';
      case '『' -> '』';
      default -> NONE;
    };
  }

  /** Offset of the mark that closes what opens at {@code open}; what is never closed is none. */
  private int close(char closer, int open) {
    int limit = Math.min(text.length(), open + LONGEST_QUOTE);
    for (int mark = nextQuote; mark < scanned.marks() && scanned.mark(mark) < limit; mark++) {
      if (text.charAt(scanned.mark(mark)) == closer) {
        return scanned.mark(mark);
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

  /** The word {@link #nextWord}, which begins at {@code at}; the offset behind it. */
  private int word(int at) {
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
      default -> times.add(at, end, word);
    }
    return end;
  }

  /** 昨天（10月12日） says the day itself. */
  private int relative(int at, int end, int days) {
    if (end + 1 < text.length() && "（(".indexOf(text.charAt(end)) >= 0) {
      var inBrackets = DateExpression.at(text, Numeral.at(text, end + 1));
      boolean day =
          inBrackets.filter(it -> it.kind() == Kind.CALENDAR || it.kind() == Kind.DAY).isPresent();
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
    times.add(mention.quoted(mention.start() < quoteCloses));
  }
}
