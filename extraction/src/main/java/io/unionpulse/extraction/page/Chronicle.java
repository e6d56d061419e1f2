package io.unionpulse.extraction.page;

import io.unionpulse.extraction.page.Line.Kind;
import io.unionpulse.extraction.text.Glyphs;
import java.util.ArrayList;
import java.util.List;

/**
 * A chronicle: entries that each begin with their day, with or without the month, and a blank
 * (6日　…, 11日—13日　…). The days rise, and each entry is an item of its own without a headline.
 */
final class Chronicle {

  private static final int ENTRIES = 3;
  private static final int DAYS = 31;
  private static final String JOINTS = "—–-至~～、";

  private Chronicle() {}

  /** {@code lines}, their entries marked as openings, and the chronicle's name as the page's. */
  static List<Line> marked(List<Line> lines) {
    var entries = new ArrayList<Integer>();
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      int day = dayOf(lines.get(i));
      if (day > 0) {
        if (day < last) {
          return lines;
        }
        last = day;
        entries.add(i);
      }
    }
    if (entries.size() < ENTRIES) {
      return lines;
    }
    var marked = new ArrayList<>(lines);
    for (int entry : entries) {
      marked.set(entry, lines.get(entry).as(Kind.DATELINE));
    }
    for (int i = entries.get(0) - 1; i >= 0 && !lines.get(i).punctuated(); i--) {
      marked.set(i, lines.get(i).ofPage());
    }
    return marked;
  }

  /** The first day that {@code line} begins with; 0 if it is no entry. */
  private static int dayOf(Line line) {
    String text = line.text();
    if (!line.is(Kind.TEXT) || line.level() > 0 || !line.punctuated()) {
      return 0;
    }
    int first = day(text, 0);
    int end = dayEnd(text, 0);
    if (end > 0 && end < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0) {
      end = dayEnd(text, end + 1);
    }
    return end > 0 && end < text.length() && Glyphs.isSpace(text.charAt(end)) ? first : 0;
  }

  /** Month and day as one rising number; of a day alone the day. */
  private static int day(String text, int from) {
    int month = digitsEnd(text, from);
    if (month > from && month < text.length() && text.charAt(month) == '月') {
      return number(text, from, month) * (DAYS + 1)
          + number(text, month + 1, digitsEnd(text, month + 1));
    }
    return number(text, from, month);
  }

  /** Offset behind the day at {@code from}; 0 if none stands there. */
  private static int dayEnd(String text, int from) {
    int end = digitsEnd(text, from);
    if (end > from && end < text.length() && text.charAt(end) == '月') {
      int day = digitsEnd(text, end + 1);
      end = day > end + 1 ? day : from;
    }
    boolean whole = end > from && end < text.length() && text.charAt(end) == '日';
    return whole ? end + 1 : 0;
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 2 && Glyphs.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int number(String text, int from, int end) {
    int value = 0;
    for (int i = from; i < end; i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return value;
  }
}
