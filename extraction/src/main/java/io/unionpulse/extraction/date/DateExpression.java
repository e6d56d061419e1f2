package io.unionpulse.extraction.date;

import io.unionpulse.extraction.date.Mention.Kind;
import io.unionpulse.extraction.text.Glyphs;
import java.util.Optional;

/**
 * Reads the date that begins with a given number: 2024年10月14日, 10月14至25日, 十月十四日, 2024-10-14, 12日,
 * and the days that follow it in a range or list.
 */
final class DateExpression {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final String DAY_MARKS = "日号號";
  private static final String NOT_A_DAY_BEFORE = "月每个第近约前后共期达过满余的.．·零超足逾这几续历时经隔两/";
  private static final String NOT_A_DAY_BEHIND = "内內游遊间間谈談租均薪元子后後之用程本志报報制假常语化产式历记楼线院馆文门";
  private static final String NO_NAME_BEHIND_YEAR =
      "以起至底初末度来來间前后後代年中余多名人位个個家份元万亿件套场次条项棵台辆户平米公千岁，、。";
  private static final String NOT_A_YEAR_BEFORE = "自从到至";

  private final String text;
  private final Numeral first;

  private DateExpression(String text, Numeral first) {
    this.text = text;
    this.first = first;
  }

  /** The date that begins with {@code first}, if it does begin one that a calendar shows. */
  static Optional<Mention> at(String text, Numeral first) {
    return first.value() < 0 ? Optional.empty() : new DateExpression(text, first).read();
  }

  /** The day or days of a month named by a word before: 本月12日. */
  static Optional<Mention> dayAt(String text, int offset) {
    Numeral number = Numeral.at(text, offset);
    boolean marked = number.end() < text.length() && isDayMark(text.charAt(number.end()));
    var day = new Day(0, 0, number.value());
    if (!marked || !day.exists()) {
      return Optional.empty();
    }
    var following = new FollowingDays(text, day, number.end() + 1);
    return Optional.of(Mention.days(offset, following.end(), Kind.DAY, day, following.last()));
  }

  private Optional<Mention> read() {
    int next = skipSpace(first.end());
    char c = at(next);
    if (isYear()) {
      return c == '年' ? behindYear(next + 1) : behindBareYear(next, c);
    }
    if (c == '月' && isMonth(first.value())) {
      return month(0, first.value(), next + 1);
    }
    if (isDayMark(c)) {
      return dayAlone(next + 1);
    }
    if (c == '.' && first.length() <= 2) {
      return dotted(next);
    }
    return Glyphs.isDigit(text.charAt(first.start())) ? rangeOfDaysAlone() : Optional.empty();
  }

  private boolean isYear() {
    return first.length() == 4 && first.value() >= FIRST_YEAR && first.value() <= LAST_YEAR;
  }

  private static boolean isMonth(int value) {
    return value >= 1 && value <= 12;
  }

  private Optional<Mention> behindYear(int behind) {
    Numeral month = Numeral.at(text, skipSpace(behind));
    int mark = skipSpace(month.end());
    if (isMonth(month.value()) && at(mark) == '月') {
      return month(first.value(), month.value(), mark + 1);
    }
    return yearOfAName(behind);
  }

  private Optional<Mention> behindBareYear(int next, char c) {
    if (c == '-' || c == '/' || c == '.' || c == '－') {
      return numeric(next, c);
    }
    boolean arabic = Glyphs.isDigit(text.charAt(first.start()));
    return arabic && next == first.end() ? yearOfAName(next) : Optional.empty();
  }

  /** 2023年首都劳动颁奖仪式, 2023通州区职工读书活动: a year that is part of a name, not 2020年起. */
  private Optional<Mention> yearOfAName(int behind) {
    char next = at(behind);
    boolean newYear = text.startsWith("元旦", behind);
    boolean name =
        newYear || next == '“' || (Glyphs.isHan(next) && NO_NAME_BEHIND_YEAR.indexOf(next) < 0);
    if (!name || NOT_A_YEAR_BEFORE.indexOf(at(first.start() - 1)) >= 0) {
      return Optional.empty();
    }
    return days(behind, Kind.YEAR, new Day(first.value(), 0, 0));
  }

  private Optional<Mention> month(int year, int month, int behind) {
    int at = skipSpace(behind);
    Numeral number = Numeral.at(text, at);
    if (number.value() >= 0) {
      var day = new Day(year, month, number.value());
      int mark = skipSpace(number.end());
      boolean marked = isDayMark(at(mark));
      boolean goesOn = connector(mark) > mark || at(mark) == '、'; // 11月28、29日
      if (day.exists() && (marked || goesOn)) {
        int end = marked ? mark + 1 : number.end();
        var following = new FollowingDays(text, day, end);
        if (marked || following.found()) {
          return days(following.end(), Kind.CALENDAR, day, following.last());
        }
      }
      return Optional.empty(); // 2月30日, 12月12名骨干
    }
    int part = "旬".indexOf(at(behind + 1)) == 0 && "上中下".indexOf(at(behind)) >= 0 ? 2 : 0;
    part = part == 0 && "初底末份".indexOf(at(behind)) >= 0 ? 1 : part;
    return days(behind + part, Kind.MONTH, new Day(year, month, 0));
  }

  private Optional<Mention> dayAlone(int behind) {
    boolean arabic = Glyphs.isDigit(text.charAt(first.start()));
    var day = new Day(0, 0, first.value());
    if (!arabic || first.length() > 2 || !day.exists() || !mayBeDayAlone(first.start(), behind)) {
      return Optional.empty();
    }
    if (at(behind - 1) != '日' && !mayFollowDayNumber(behind)) {
      return Optional.empty(); // 12号楼, 12号线
    }
    var following = new FollowingDays(text, day, behind);
    return days(following.end(), Kind.DAY, day, following.last());
  }

  /** 12至14日. */
  private Optional<Mention> rangeOfDaysAlone() {
    var day = new Day(0, 0, first.value());
    if (first.length() > 2 || !day.exists() || connector(first.end()) == first.end()) {
      return Optional.empty();
    }
    var following = new FollowingDays(text, day, first.end());
    boolean proper =
        following.found()
            && following.last().month() == 0
            && following.last().day() > day.day()
            && at(following.end() - 1) == '日'
            && mayBeDayAlone(first.start(), following.end());
    return proper ? days(following.end(), Kind.DAY, day, following.last()) : Optional.empty();
  }

  private boolean mayBeDayAlone(int start, int end) {
    return NOT_A_DAY_BEFORE.indexOf(at(start - 1)) < 0 && NOT_A_DAY_BEHIND.indexOf(at(end)) < 0;
  }

  private boolean mayFollowDayNumber(int behind) {
    return behind == text.length() || "，,。上下晚早中至到—-（(".indexOf(at(behind)) >= 0;
  }

  /** 2024-10-14 and its like; the same mark parts month and day. */
  private Optional<Mention> numeric(int mark, char separator) {
    Numeral month = Numeral.at(text, mark + 1);
    if (!isMonth(month.value()) || month.length() > 2 || at(month.end()) != separator) {
      return Optional.empty();
    }
    Numeral number = Numeral.at(text, month.end() + 1);
    var day = new Day(first.value(), month.value(), number.value());
    if (number.length() > 2 || !day.exists()) {
      return Optional.empty();
    }
    int end = isDayMark(at(number.end())) ? number.end() + 1 : number.end();
    var following = FollowingDays.numeric(text, day, end, separator);
    return days(following.end(), Kind.CALENDAR, day, following.last());
  }

  /** 10.14—10.25: only as a range, and only where nothing is measured in it. */
  private Optional<Mention> dotted(int mark) {
    Numeral number = Numeral.at(text, mark + 1);
    var day = new Day(0, first.value(), number.value());
    if (!isMonth(first.value()) || number.length() != 2 || !day.exists()) {
      return Optional.empty();
    }
    var following = FollowingDays.numeric(text, day, number.end(), '.');
    char behind = at(following.end());
    boolean measured = Glyphs.isHan(behind) && "期在，。".indexOf(behind) < 0;
    return following.found() && !measured && behind != '%' && behind != '％'
        ? days(following.end(), Kind.CALENDAR, day, following.last())
        : Optional.empty();
  }

  private Optional<Mention> days(int end, Kind kind, Day day) {
    return days(end, kind, day, day);
  }

  private Optional<Mention> days(int end, Kind kind, Day from, Day to) {
    return Optional.of(Mention.days(first.start(), end, kind, from, to));
  }

  private int connector(int at) {
    return FollowingDays.behindConnector(text, at);
  }

  private int skipSpace(int from) {
    return FollowingDays.skipSpace(text, from);
  }

  private char at(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : ' ';
  }

  static boolean isDayMark(char c) {
    return DAY_MARKS.indexOf(c) >= 0;
  }
}
