package io.unionpulse.extraction.page;

import com.google.re2j.Pattern;

/** The time words by which a news text says that something has just happened. */
final class Lead {

  private static final int OPENING = 48;
  private static final String PLAIN = "近日|日前|昨日|昨天|今天|今日|前天|前不久|连日来|近期|近段时间|本周|上周|上周末|周末|这几天|近来";
  private static final String WORDS =
      PLAIN
          + "|(?:[0-9０-９]{4}年)?(?:今年)?[0-9０-９]{1,2}月[0-9０-９]{1,2}日(?:至[0-9０-９月]{1,5}日)?"
          + "|[0-9０-９]{1,2}日(?:上午|下午|晚)?|[0-9０-９]{1,2}月(?:初|中旬|下旬|底|以来|份)";
  private static final Pattern OPENS = Pattern.compile("^(?:" + WORDS + ")(?:[上下]午|晚|起|傍晚)?[，,].*");
  private static final Pattern OPENS_PLAINLY = Pattern.compile("^(?:" + PLAIN + ")[，,].*");
  private static final Pattern NEAR = Pattern.compile("(?:" + WORDS + ")");

  private Lead() {}

  /** Whether {@code text} begins as a news text does: 近日，… */
  static boolean opens(String text) {
    String opening = text.substring(0, Math.min(text.length(), OPENING)).replace("\n", "");
    return OPENS.matches(opening);
  }

  /** Whether a word such as 近日 stands in {@code text}, which headlines do without. */
  static boolean within(String text) {
    return text.contains("近日") || text.contains("日前") || text.contains("昨日");
  }

  /** As {@link #opens}, with a word and not a date, which a column may break before: 17日至 / 21日. */
  static boolean opensPlainly(String text) {
    return OPENS_PLAINLY.matches(text.substring(0, Math.min(text.length(), OPENING)));
  }

  /** Whether a time word stands within the opening words of {@code text}. */
  static boolean near(String text) {
    String opening = text.substring(0, Math.min(text.length(), OPENING));
    return NEAR.matcher(opening).find();
  }
}
