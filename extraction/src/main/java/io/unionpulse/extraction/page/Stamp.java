package io.unionpulse.extraction.page;

import io.unionpulse.extraction.text.Glyphs;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The date and time that a portal stamps on an article: 2024-02-02 19:52, 21.10.2014 15:55. */
final class Stamp {

  private static final int YEAR = 4;
  private static final int EARLIEST = 1949;
  private static final int LATEST = 2100;
  private static final int LONGEST_NAME = 12; // of a medium or a section beside the stamp
  private static final String SEPARATORS = "-./";
  private static final String MARKS = "，。；！？";

  private final String text;
  private int at;

  private Stamp(String text) {
    this.text = text;
  }

  /** The first full date of {@code lines}. */
  static Optional<LocalDate> in(String lines) {
    for (int i = 0; i < lines.length(); i++) {
      if (Glyphs.isDigit(lines.charAt(i)) && (i == 0 || !Glyphs.isDigit(lines.charAt(i - 1)))) {
        LocalDate date = new Stamp(lines).dateAt(i);
        if (date != null) {
          return Optional.of(date);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether {@code line} is a full date by itself or one with a clock time behind it, short names
   * of medium and section around it allowed, and no sentence.
   */
  static boolean isStamped(String line) {
    if (line.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      if (Glyphs.isDigit(line.charAt(i)) && (i == 0 || !Glyphs.isDigit(line.charAt(i - 1)))) {
        var stamp = new Stamp(line);
        if (stamp.dateAt(i) != null) {
          int end = stamp.at;
          boolean timed = stamp.skipTime();
          return (i == 0 && end == line.length())
              || (timed && stamp.endsWord() && areNames(line.substring(0, i)));
        }
      }
    }
    return false;
  }

  /** Whether {@code line} is a date in words and no more (2021年9月24日), as sentences have them. */
  static boolean isWordsOnly(String line) {
    var stamp = new Stamp(line);
    return line.indexOf('年') > 0 && stamp.dateAt(0) != null && stamp.at == line.length();
  }

  /** Whether {@code line} names a month and a day but no year, as the news itself does. */
  static boolean isWithoutYear(String line) {
    return line.indexOf('月') > 0 && in(line).isEmpty();
  }

  private static boolean areNames(String words) {
    int length = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      length = Glyphs.isHan(c) ? length + 1 : 0;
      if (length > LONGEST_NAME) {
        return false;
      }
    }
    return true;
  }

  /** 15:36: moves behind the clock time that stands here, if one does. */
  private boolean skipTime() {
    int i = at;
    while (i < text.length() && Glyphs.isSpace(text.charAt(i))) {
      i++;
    }
    int from = i;
    int colons = 0;
    while (i < text.length()
        && (Glyphs.isDigit(text.charAt(i)) || ":：".indexOf(text.charAt(i)) >= 0)) {
      colons += Glyphs.isDigit(text.charAt(i)) ? 0 : 1;
      i++;
    }
    boolean time = i > from && colons >= 1 && colons <= 2;
    at = time ? i : at;
    return time;
  }

  /** Whether no sentence goes on here: 19:52, 11:07:34来源：. */
  private boolean endsWord() {
    return at == text.length()
        || !Glyphs.isHan(text.charAt(at))
        || ImprintField.of(text.substring(at)) != null
        || PageWords.META.starts(text.substring(at));
  }

  /** The date that stands at {@code from}, year or day first; null if none does. */
  private LocalDate dateAt(int from) {
    int first = number(from);
    int end = at;
    if (first < 0) {
      return null;
    }
    if (end - from == YEAR) {
      return end < text.length() && text.charAt(end) == '年'
          ? inWords(first, end + 1)
          : parted(end, first, true);
    }
    return parted(end, first, false);
  }

  private LocalDate inWords(int year, int from) {
    int month = number(skipSpace(from));
    int mark = skipSpace(at);
    if (month < 0 || mark >= text.length() || text.charAt(mark) != '月') {
      return null;
    }
    int day = number(skipSpace(mark + 1));
    mark = skipSpace(at);
    if (day < 0 || mark >= text.length() || "日号".indexOf(text.charAt(mark)) < 0) {
      return null;
    }
    at = mark + 1;
    return date(year, month, day);
  }

  private LocalDate parted(int mark, int first, boolean yearFirst) {
    if (mark >= text.length() || SEPARATORS.indexOf(text.charAt(mark)) < 0) {
      return null;
    }
    int second = number(mark + 1);
    int next = at;
    if (second < 0 || next >= text.length() || text.charAt(next) != text.charAt(mark)) {
      return null;
    }
    int third = number(next + 1);
    boolean whole = third >= 0 && (yearFirst ? at - next - 1 <= 2 : at - next - 1 == YEAR);
    if (!whole) {
      return null;
    }
    return yearFirst ? date(first, second, third) : date(third, second, first);
  }

  private static LocalDate date(int year, int month, int day) {
    try {
      return year < EARLIEST || year > LATEST ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null; // no day that a calendar shows
    }
  }

  /**
   * The number of up to four digits at {@code from}, which it moves behind; -1 if there is none.
   */
  private int number(int from) {
    int value = 0;
    int i = from;
    while (i < text.length() && i - from <= YEAR && Glyphs.isDigit(text.charAt(i))) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
      i++;
    }
    at = i;
    return i == from || i - from > YEAR ? -1 : value;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
