package io.unionpulse.extraction.page;

import io.unionpulse.extraction.text.Glyphs;
import java.util.ArrayList;
import java.util.List;

/** Reads a page into its lines that are not blank. */
final class PageLines {

  private static final String DATELINE = "本报讯";
  private static final int LONGEST_HEADLINE = 50;
  private static final int SHORTEST_BRACKETED = 7; // 【编者按】 is a label
  private static final int SHORTEST_TEXT = 20;
  private static final int BRACKETED = 2; // counts as a headline with two marks

  private final List<Line> lines = new ArrayList<>();
  private int gap;

  private PageLines() {}

  static List<Line> of(String page) {
    var reader = new PageLines();
    int from = 0;
    for (int i = 0; i <= page.length(); i++) {
      if (i == page.length() || page.charAt(i) == '\n' || page.charAt(i) == '\r') {
        reader.line(page.substring(from, i));
        if (i + 1 < page.length() && page.charAt(i) == '\r' && page.charAt(i + 1) == '\n') {
          i++;
        }
        from = i + 1;
      }
    }
    return reader.lines;
  }

  private void line(String raw) {
    if (Glyphs.strip(raw).isEmpty()) {
      gap++;
      return;
    }
    int from = 0;
    int dateline = raw.indexOf(DATELINE, 1);
    while (dateline >= 0) {
      if (opensArticle(raw, dateline)) {
        int head = headlineStart(raw, from, dateline);
        add(raw.substring(from, head));
        add(raw.substring(head, dateline));
        from = dateline;
      }
      dateline = raw.indexOf(DATELINE, dateline + 1);
    }
    add(raw.substring(from));
  }

  private void add(String raw) {
    if (Glyphs.strip(raw).isEmpty()) {
      return;
    }
    int text = bracketedHeadlineEnd(raw);
    if (text > 0) {
      String headline = raw.substring(raw.indexOf('【') + 1, text - 1);
      lines.add(Line.of(headline, gap, lines.isEmpty()).headed(BRACKETED));
      lines.add(Line.of(raw.substring(text), 0, false));
    } else {
      lines.add(Line.of(raw, gap, lines.isEmpty()));
    }
    gap = 0;
  }

  /** Behind 【X】 where a text follows on the same line; 0 if the line does not begin with one. */
  private static int bracketedHeadlineEnd(String raw) {
    int open = 0;
    while (open < raw.length() && Glyphs.isSpace(raw.charAt(open))) {
      open++;
    }
    int close = open < raw.length() && raw.charAt(open) == '【' ? raw.indexOf('】', open) : -1;
    int length = close - open - 1;
    boolean headline =
        close > 0
            && length >= SHORTEST_BRACKETED
            && length <= LONGEST_HEADLINE
            && raw.indexOf('。', close) >= close + SHORTEST_TEXT;
    return headline ? close + 1 : 0;
  }

  /** 本报讯 within a line opens an article if its byline follows at once. */
  private static boolean opensArticle(String raw, int at) {
    int i = at + DATELINE.length();
    while (i < raw.length() && Glyphs.isSpace(raw.charAt(i))) {
      i++;
    }
    if (i < raw.length() && (raw.charAt(i) == '（' || raw.charAt(i) == '(')) {
      i++;
    }
    boolean marked = true;
    for (int before = Math.max(0, at - 6); before < at; before++) {
      char c = raw.charAt(before);
      marked &= Glyphs.isSpace(c) || "#■●▲◆【[".indexOf(c) >= 0;
    }
    return !marked
        && (raw.startsWith("记者", i) || raw.startsWith("通讯员", i) || raw.startsWith("实习", i));
  }

  /** Where the headline begins that stands on one line with the dateline behind it. */
  private static int headlineStart(String raw, int from, int dateline) {
    for (int i = dateline; i > from; i--) {
      if (Glyphs.endsWithSentence(raw.subSequence(Math.max(from, i - 2), i))) {
        return i;
      }
      if (dateline - i > LONGEST_HEADLINE) {
        return dateline;
      }
    }
    return from;
  }
}
