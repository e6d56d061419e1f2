package io.unionpulse.extraction.headline;

/** How much a line looks like the main headline among an article's headline lines. */
final class MainHeadlineScore {

  private static final String NUMERALS = "0123456789０１２３４５６７８９一二三四五六七八九十百千万两余多近逾";
  private static final int LONGEST_NUMBERING = 6;
  private static final String COUNTED = "名人位家支对";

  private MainHeadlineScore() {}

  static int of(String line) {
    var traits = HeadlineTraits.of(line);
    boolean closes = HeadlineWords.CLOSING.end(line);
    int score = 0;
    score += traits.organisation() ? 3 : 0;
    score += traits.people() ? 1 : 0;
    score += traits.event() ? 2 : 0;
    score += closes ? 1 : 0;
    // Between 单位举办典礼 and 首个…开学 the second says the news; the first is its kicker.
    score += closes && HeadlineWords.NOVELTY.in(line) ? 4 : 0;
    score -= traits.slogan() ? 5 : 0;
    score -= HeadlineWords.COMPLEMENT.start(line) ? 3 : 0;
    score -= HeadlineWords.ATTENDING.end(line) ? 3 : 0;
    score -= HeadlineWords.REFERS.in(line) ? 4 : 0;
    score -= HeadlineWords.GENRE.end(line) ? 5 : 0;
    score -= isPartOfSeries(line) ? 8 : 0;
    score -= startsWithCount(line) ? 2 : 0;
    score -= !line.isEmpty() && "：:｜|丨".indexOf(line.charAt(line.length() - 1)) >= 0 ? 6 : 0;
    score -= line.startsWith("—") || line.startsWith("--") ? 8 : 0;
    return score;
  }

  /** “X”系列报道①, X特别报道之三. */
  private static boolean isPartOfSeries(String line) {
    int at = Math.max(line.lastIndexOf("报道"), line.lastIndexOf("系列"));
    return at > 1
        && line.length() - at <= LONGEST_NUMBERING
        && ("系列专题特别连续追踪".contains(line.substring(at - 2, at)) || line.startsWith("系列", at));
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
