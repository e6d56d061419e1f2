package io.unionpulse.extraction.date;

import io.unionpulse.extraction.text.Affixes;
import io.unionpulse.extraction.text.Glyphs;

/**
 * Whether a day is the page's and not the news's: that of publication (发布时间：…, a clock time with
 * seconds), or that on which another medium reported (（4月1日 某某网）).
 */
final class Imprint {

  private static final Affixes LABELS =
      Affixes.of("发布时间", "发布日期", "更新时间", "更新日期", "发表时间", "发表于", "发布于", "发稿时间");
  private static final Affixes MEDIA =
      Affixes.of("网", "报", "报道", "客户端", "电视台", "新华社", "》", "微信公众号");
  private static final int LONGEST_LABEL = 6;
  private static final int LONGEST_MEDIUM = 16;
  private static final int CLOCK = 8; // 09:38:02

  private final String text;
  private final Mention mention;

  Imprint(String text, Mention mention) {
    this.text = text;
    this.mention = mention;
  }

  boolean holds() {
    return isLabelled() || isStamped() || isOfMedium();
  }

  private boolean isLabelled() {
    int end = mention.start();
    while (end > 0 && (Glyphs.isSpace(text.charAt(end - 1)) || isColon(text.charAt(end - 1)))) {
      if (mention.start() - end > 2) {
        return false;
      }
      end--;
    }
    return LABELS.end(text, Math.max(0, end - LONGEST_LABEL), end);
  }

  private boolean isStamped() {
    int at = mention.end();
    while (at < text.length() && at - mention.end() < 2 && Glyphs.isSpace(text.charAt(at))) {
      at++;
    }
    int end = at;
    int colons = 0;
    while (end < text.length()
        && end - at <= CLOCK
        && (Glyphs.isDigit(text.charAt(end)) || text.charAt(end) == ':')) {
      colons += text.charAt(end) == ':' ? 1 : 0;
      end++;
    }
    return colons == 2;
  }

  private boolean isOfMedium() {
    int before = mention.start() - 1;
    int open = before >= 0 && text.charAt(before) == '据' ? before - 1 : before;
    if (open < 0 || text.charAt(open) != '（') {
      return false;
    }
    int close = mention.end();
    while (close < text.length()
        && close - mention.end() <= LONGEST_MEDIUM
        && text.charAt(close) != '）') {
      close++;
    }
    return close < text.length()
        && text.charAt(close) == '）'
        && MEDIA.end(text, mention.end(), close);
  }

  private static boolean isColon(char c) {
    return c == '：' || c == ':';
  }
}
