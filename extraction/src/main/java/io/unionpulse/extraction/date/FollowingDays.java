package io.unionpulse.extraction.date;

import io.unionpulse.extraction.text.Glyphs;

/**
 * The days that follow a first one in a range or a list: 至25日, —11月2日, 、13日. What stands between
 * (weekday, hour) is passed over. A last day that no calendar shows is not taken.
 */
final class FollowingDays {

  private static final String CONNECTORS = "至到—–-－―─~～〜∼";
  private static final String LIST_MARKS = "、和及与";
  private static final String[] NEXT_YEAR = {"次年", "翌年", "明年"};
  private static final String[] PARTS_OF_DAY = {
    "上午", "下午", "中午", "晚上", "晚间", "凌晨", "清晨", "傍晚", "早上", "晚", "早"
  };
  private static final int LONGEST_REMARK = 8;
  private static final int LONGEST_LIST = 31;

  private final String text;
  private final char separator;
  private Day last;
  private int end;
  private boolean found;

  /** Reads on behind {@code first}, which ends at {@code end}. */
  FollowingDays(String text, Day first, int end) {
    this(text, first, end, '月');
  }

  private FollowingDays(String text, Day first, int end, char separator) {
    this.text = text;
    this.separator = separator;
    this.last = first;
    this.end = end;
    for (int days = 0; days < LONGEST_LIST && step(); days++) {
      found = true;
    }
  }

  /** Reads dates whose numbers are parted by {@code separator}. */
  static FollowingDays numeric(String text, Day first, int end, char separator) {
    return new FollowingDays(text, first, end, separator);
  }

  /** The last day, or the first if none follows. */
  Day last() {
    return last;
  }

  /** Offset behind the last day. */
  int end() {
    return end;
  }

  boolean found() {
    return found;
  }

  /** Offset behind the mark of a range at {@code at}; {@code at} itself if there is none. */
  static int behindConnector(String text, int at) {
    int i = skipSpace(text, at);
    int from = i;
    while (i < text.length() && i - from < 2 && CONNECTORS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i == from ? at : skipSpace(text, i);
  }

  static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && i - from < 2 && Glyphs.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean step() {
    int at = behindRemarks(end);
    int next = behindConnector(text, at);
    if (next > at) {
      return separator == '月' ? day(next, false) : numericDay(next);
    }
    boolean list = separator == '月' && LIST_MARKS.indexOf(charAt(end)) >= 0;
    return list && day(end + 1, true);
  }

  private boolean day(int from, boolean marked) {
    int i = from;
    int year = 0;
    for (String word : NEXT_YEAR) {
      if (text.startsWith(word, i)) {
        year = last.year() == 0 ? 0 : last.year() + 1;
        i += word.length();
      }
    }
    Numeral number = Numeral.at(text, i);
    if (number.length() == 4 && number.value() >= 0 && charAt(number.end()) == '年') {
      year = number.value();
      number = Numeral.at(text, skipSpace(text, number.end() + 1));
    }
    int month = 0;
    int mark = skipSpace(text, number.end());
    if (number.value() >= 1 && number.value() <= 12 && charAt(mark) == '月') {
      month = number.value();
      number = Numeral.at(text, skipSpace(text, mark + 1));
    }
    mark = skipSpace(text, number.end());
    boolean hasMark = DateExpression.isDayMark(charAt(mark));
    // 10月14日至16 may go on as anything; only its own mark makes 16 a day.
    boolean listed = marked && month == 0 && number.value() <= last.day();
    return number.value() > 0 && hasMark && !listed && take(year, month, number.value(), mark + 1);
  }

  private boolean numericDay(int from) {
    Numeral a = Numeral.at(text, from);
    if (a.value() < 0) {
      return false;
    }
    if (charAt(a.end()) != separator) {
      int end = DateExpression.isDayMark(charAt(a.end())) ? a.end() + 1 : a.end();
      return last.year() != 0 && a.length() == 2 && take(0, 0, a.value(), end);
    }
    Numeral b = Numeral.at(text, a.end() + 1);
    if (charAt(b.end()) == separator) {
      Numeral c = Numeral.at(text, b.end() + 1);
      return c.length() <= 2 && a.length() == 4 && take(a.value(), b.value(), c.value(), c.end());
    }
    return b.length() == 2 && take(0, a.value(), b.value(), b.end());
  }

  private boolean take(int year, int month, int day, int behind) {
    Day next = complete(year, month, day);
    if (!next.exists() || (month != 0 && month > 12)) {
      return false;
    }
    last = next;
    end = behind;
    return true;
  }

  /** What is not printed is that of the day before it; time goes on. */
  private Day complete(int year, int month, int day) {
    int fullMonth = month != 0 ? month : last.month();
    var next = new Day(year != 0 ? year : last.year(), fullMonth, day);
    if (fullMonth != 0 && month == 0 && day < last.day()) {
      fullMonth = fullMonth == 12 ? 1 : fullMonth + 1; // 10月30日至2日
      next = new Day(next.year(), fullMonth, day);
    }
    boolean wraps = year == 0 && next.year() != 0 && next.isBeforeInYear(last);
    return wraps ? next.inYear(next.year() + 1) : next;
  }

  /** Behind （周六）, 上午, 9时30分. */
  private int behindRemarks(int from) {
    int i = from;
    if (charAt(i) == '（' || charAt(i) == '(') {
      int close = i + 1;
      while (close < text.length()
          && close - i <= LONGEST_REMARK
          && "）)".indexOf(charAt(close)) < 0) {
        close++;
      }
      if ("）)".indexOf(charAt(close)) >= 0 && "周星礼週".indexOf(charAt(i + 1)) >= 0) {
        i = close + 1;
      }
    }
    for (String part : PARTS_OF_DAY) {
      if (text.startsWith(part, i)) {
        i += part.length();
      }
    }
    Numeral hour = Numeral.at(text, i);
    if (hour.value() >= 0 && hour.value() <= 24 && "时時点點:：".indexOf(charAt(hour.end())) >= 0) {
      i = hour.end() + 1;
      Numeral minute = Numeral.at(text, i);
      i = minute.value() >= 0 ? minute.end() : i;
      i = charAt(i) == '分' || charAt(i) == '许' ? i + 1 : i;
    }
    return i;
  }

  private char charAt(int offset) {
    return offset < text.length() ? text.charAt(offset) : ' ';
  }
}
