package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.text.Affixes;

/**
 * Expressions that bound the name of a body, and are too many to be listed in {@code words.tsv}.
 */
final class Expressions {

  private static final int LONGEST_NUMBER = 4;
  private static final String HAN_NUMERALS = "一二三四五六七八九十百〇零";
  private static final String SESSION_UNITS = "届期次批轮季";
  private static final String DATE_UNITS = "年月日号时点分";
  private static final String DATE_JOINTS = "至到-－—~～、.";
  private static final String PLAIN_UNION = "工会";
  private static final String FEDERATION = "总工会";
  private static final String ORGANIZATION = "组织";
  private static final String BEHIND_NOUN = "的对和与及、，。；！？,;!? ）”给让为是在内里";
  private static final String TIERS = "市区县省州旗中国";
  private static final String CAUSES = "经受应";
  private static final Affixes NOUNS =
      Affixes.of("服务", "培训", "保障", "创新", "宣传", "发布", "维护", "提升", "推进", "培育");

  private Expressions() {}

  /**
   * Where the number of a session or an edition ends (第36期, 十五届六次); {@code from} if none begins
   * there. 第二中学 is none.
   */
  static int sessionEnd(String text, int from, int to) {
    int end = from;
    int next = numberedEnd(text, from, to);
    while (next > end) {
      end = next;
      next = numberedEnd(text, end, to);
    }
    return end;
  }

  private static int numberedEnd(String text, int from, int to) {
    int i = text.charAt(Math.min(from, to - 1)) == '第' ? from + 1 : from;
    int first = i;
    while (i < to && i - first <= LONGEST_NUMBER && isNumeral(text.charAt(i))) {
      i++;
    }
    boolean unit = i > first && i < to && SESSION_UNITS.indexOf(text.charAt(i)) >= 0;
    return unit ? i + 1 : from;
  }

  private static boolean isNumeral(char c) {
    return Character.isDigit(c) || HAN_NUMERALS.indexOf(c) >= 0;
  }

  /** Where a date that begins with a digit ends; {@code from} if it is none. */
  static int dateEnd(String text, int from, int to) {
    int end = from;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (DATE_UNITS.indexOf(c) >= 0) {
        i++;
        end = i;
      } else if (Character.isDigit(c) || (end > from && DATE_JOINTS.indexOf(c) >= 0)) {
        i++;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether an adverb such as 实实在在 stands at the offset. */
  static boolean isReduplicated(String text, int at, int to) {
    return at + 4 <= to
        && text.charAt(at) == text.charAt(at + 1)
        && text.charAt(at + 2) == text.charAt(at + 3)
        && text.charAt(at) != text.charAt(at + 2)
        && Character.isIdeographic(text.charAt(at))
        && Character.isIdeographic(text.charAt(at + 2));
  }

  /** Whether 组织 at the offset is a noun: 工会组织对职工的关怀. */
  static boolean isOrganization(String text, int at, int to) {
    int behind = at + ORGANIZATION.length();
    return text.startsWith(ORGANIZATION, at)
        && text.startsWith(PLAIN_UNION, at - PLAIN_UNION.length())
        && !text.startsWith(FEDERATION, at - FEDERATION.length())
        && (behind >= to || BEHIND_NOUN.indexOf(text.charAt(behind)) >= 0);
  }

  /** Whether 应, 经 or 受 stands at the offset, and something behind it. */
  static boolean mayBeCause(String text, int at, int to) {
    return at + 1 < to && CAUSES.indexOf(text.charAt(at)) >= 0;
  }

  /**
   * Whether what {@link #mayBeCause} stands alone before a body: 应市总工会邀请.
   *
   * @param place whether the name of a place stands behind
   */
  static boolean isCause(String text, int at, boolean place) {
    return place || TIERS.indexOf(text.charAt(at + 1)) >= 0;
  }

  /** Whether a verb of holding between two offsets may as well be a noun in a name: 就业服务处. */
  static boolean mayBeNoun(String text, int start, int end) {
    return NOUNS.is(text, start, end);
  }
}
