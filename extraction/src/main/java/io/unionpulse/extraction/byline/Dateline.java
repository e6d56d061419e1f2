package io.unionpulse.extraction.byline;

import io.unionpulse.extraction.text.Glyphs;

/**
 * The words that open a news text: 本报讯, 本报密云10月12日讯, 【本报讯】, 北京日报讯, 中工网讯, 东南网4月3日讯, 新华社北京10月12日电.
 */
public final class Dateline {

  private static final int LONGEST = 20;
  private static final int LONGEST_MEDIUM = 12;
  private static final int LONGEST_PLACE = 6;

  /** Before 讯 these make a word of it: 通讯, 简讯. */
  private static final String NEWS = "通资简快短喜音电问审闻时要传";

  private static final String[] MEDIA = {"本报", "本刊", "本网", "新华社", "人民网", "中新社", "中新网", "中工网"};

  private Dateline() {}

  /** Offset behind the dateline that stands in {@code text} at {@code from}; -1 if none does. */
  public static int endAt(String text, int from) {
    int i = from;
    boolean bracketed = i < text.length() && (text.charAt(i) == '【' || text.charAt(i) == '[');
    if (bracketed) {
      i++;
    }
    int medium = mediumEnd(text, i);
    if (medium < 0) {
      return bracketed ? -1 : placeEnd(text, i);
    }
    int end = wireEnd(text, medium);
    if (end < 0 || !bracketed) {
      return end;
    }
    return end < text.length() && (text.charAt(end) == '】' || text.charAt(end) == ']')
        ? end + 1
        : -1;
  }

  /** 柳河讯　…: a town's name by itself, white space or a byline behind it. */
  private static int placeEnd(String text, int from) {
    if (text.startsWith("据", from)) {
      return sourceEnd(text, from);
    }
    int i = from;
    while (i < text.length() && i - from <= LONGEST_PLACE && Glyphs.isHan(text.charAt(i))) {
      if (text.charAt(i) == '讯') {
        boolean word = i - from < 2 || NEWS.indexOf(text.charAt(i - 1)) >= 0;
        boolean apart =
            i + 2 < text.length()
                && (Glyphs.isSpace(text.charAt(i + 1))
                    || text.startsWith("（记者", i + 1)
                    || text.startsWith("（通讯员", i + 1));
        return !word && apart ? i + 1 : -1;
      }
      i++;
    }
    return -1;
  }

  /** 据《X报》报道　…, apart from the text behind it. */
  private static int sourceEnd(String text, int from) {
    int end = text.indexOf("报道", from);
    return end > from + 2
            && end - from <= LONGEST
            && end + 2 < text.length()
            && Glyphs.isSpace(text.charAt(end + 2))
            && "报社网台刊》".indexOf(text.charAt(end - 1)) >= 0
        ? end + 2
        : -1;
  }

  private static int mediumEnd(String text, int from) {
    for (String medium : MEDIA) {
      if (text.startsWith(medium, from)) {
        return from + medium.length();
      }
    }
    for (int i = from; i < text.length() && i - from < LONGEST_MEDIUM; i++) {
      char c = text.charAt(i);
      if (i - from >= 2 && c == '（') {
        int close = text.indexOf('）', i);
        boolean near = close > 0 && close - i <= LONGEST_MEDIUM;
        return near && close + 1 < text.length() && text.charAt(close + 1) == '讯' ? close + 1 : -1;
      }
      if (i - from >= 2 && "报网社闻端台刊媒云".indexOf(c) >= 0 && wireEnd(text, i + 1) >= 0) {
        return i + 1;
      }
      if (!Glyphs.isHan(c) && c != '—' && c != '-') {
        return -1;
      }
    }
    return -1;
  }

  /** The 讯 or 电 behind a place and a day, and before the byline, white space or the text. */
  private static int wireEnd(String text, int from) {
    if (text.startsWith("消息", from)
        && from + 2 < text.length()
        && "：:（( 　".indexOf(text.charAt(from + 2)) >= 0) {
      return from + 2;
    }
    for (int i = from; i < text.length() && i - from < LONGEST; i++) {
      char c = text.charAt(i);
      if (c == '讯' || c == '电') {
        boolean direct = i == from && c == '讯';
        boolean dated = i > from && "日京".indexOf(text.charAt(i - 1)) >= 0;
        boolean placed = c == '讯' && i - from >= 2 && i - from <= 5 && bylineFollows(text, i + 1);
        return direct || dated || placed ? i + 1 : -1;
      }
      if (!Glyphs.isHan(c) && !Glyphs.isDigit(c) && !Glyphs.isSpace(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean bylineFollows(String text, int at) {
    return at < text.length() && "（( 　".indexOf(text.charAt(at)) >= 0;
  }
}
