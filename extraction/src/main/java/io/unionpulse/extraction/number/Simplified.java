package io.unionpulse.extraction.number;

/**
 * Brings traditional characters to simplified ones, so that one set of numerals, units and cue
 * words reads both. Only the characters of those words are changed, one by one: offsets stay.
 */
public final class Simplified {

  private static final String TRADITIONAL =
      "餘萬億職員會參觀賽選學術訓練動務為與對給從來場當現領獎圓塊錢資發補貼獻醫護師個戶隊團兩畢業"
          + "開約絡線報預計總達過別專評審講課問濟騎書寫揮遊覽聽競戰體驗檢測諮詢慶歡應籤簽證組織實";
  private static final String SIMPLIFIED =
      "余万亿职员会参观赛选学术训练动务为与对给从来场当现领奖圆块钱资发补贴献医护师个户队团两毕业"
          + "开约络线报预计总达过别专评审讲课问济骑书写挥游览听竞战体验检测咨询庆欢应签签证组织实";
  private static final char[] MAP = map();

  private Simplified() {}

  /** {@code text}, of the same length. */
  public static String of(String text) {
    int at = 0;
    while (at < text.length() && MAP[text.charAt(at)] == text.charAt(at)) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int i = at; i < chars.length; i++) {
      chars[i] = MAP[chars[i]];
    }
    return new String(chars);
  }

  private static char[] map() {
    if (TRADITIONAL.length() != SIMPLIFIED.length()) {
      throw new IllegalStateException("each traditional character needs a simplified one");
    }
    var map = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < map.length; c++) {
      map[c] = (char) c;
    }
    for (int i = 0; i < TRADITIONAL.length(); i++) {
      map[TRADITIONAL.charAt(i)] = SIMPLIFIED.charAt(i);
    }
    return map;
  }
}
