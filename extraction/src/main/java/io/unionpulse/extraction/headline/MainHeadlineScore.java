package io.unionpulse.extraction.headline;

/** How much a line looks like the main headline among an article's headline lines. */
final class MainHeadlineScore {

  private static final String NUMERALS = "0123456789０１２３４５６７８９一二三四五六七八九十百千万两余多近逾";
  private static final String COUNTED = "名人位家支对";

  private MainHeadlineScore() {}

  static int of(String line) {
    var traits = HeadlineTraits.of(line);
    boolean closes = HeadlineWords.anyEnds("closing", line);
    int score = 0;
    score += traits.organisation() ? 3 : 0;
    score += traits.people() ? 1 : 0;
    score += traits.event() ? 2 : 0;
    score += closes ? 1 : 0;
    // Between 单位举办典礼 and 首个…开学 the second says the news; the first is its kicker.
    score += closes && HeadlineWords.anyIn("novelty", line) ? 4 : 0;
    score -= traits.slogan() ? 5 : 0;
    score -= HeadlineWords.anyStarts("complement", line) ? 3 : 0;
    score -= HeadlineWords.anyEnds("attending", line) ? 3 : 0;
    score -= HeadlineWords.anyIn("refers", line) ? 4 : 0;
    score -= HeadlineWords.anyEnds("genre", line) ? 5 : 0;
    score -= startsWithCount(line) ? 2 : 0;
    score -= line.endsWith("：") || line.endsWith(":") ? 4 : 0;
    score -= line.startsWith("—") || line.startsWith("--") ? 8 : 0;
    return score;
  }

  /** 三百名职工同台竞技: how many, beside a line that says what. */
  private static boolean startsWithCount(String line) {
    int i = 0;
    while (i < line.length() && NUMERALS.indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i > 0 && i < line.length() && COUNTED.indexOf(line.charAt(i)) >= 0;
  }
}
