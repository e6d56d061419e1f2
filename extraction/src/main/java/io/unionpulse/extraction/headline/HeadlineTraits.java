package io.unionpulse.extraction.headline;

import io.unionpulse.extraction.text.Affixes;
import io.unionpulse.extraction.text.Glyphs;
import java.util.ArrayList;
import java.util.List;

/**
 * What a headline line says of itself, by its words and its form.
 *
 * @param organisation it names a body that acts
 * @param people it names a group of people, or a place that stands for its people
 * @param event it says what happens
 * @param phrases its parts between spaces; a slogan or kicker often has two or three
 * @param slogan phrases of like length and no body: 聚力前行 共绘蓝图
 * @param campaign it has the words of campaigns: 贯彻, 弘扬, 奋进
 * @param notice it is the heading of a notice: 启事, 公告
 */
public record HeadlineTraits(
    boolean organisation,
    boolean people,
    boolean event,
    List<String> phrases,
    boolean slogan,
    boolean campaign,
    boolean notice) {

  private static final int LAST_OF_PLACE = 8;
  private static final int LONGEST_HEADING = 8;
  private static final int LONGEST_BODY = 16;

  /** Words that end like names of places. */
  private static final Affixes COMMON =
      Affixes.of(
          "城市", "都市", "超市", "夜市", "股市", "门市", "社区", "小区", "厂区", "辖区", "地区", "灾区", "校区", "库区", "家乡",
          "故乡", "城乡", "下乡", "返乡", "回乡", "节省", "红旗", "国旗", "党旗", "锦旗", "会旗", "队旗");

  public HeadlineTraits {
    phrases = List.copyOf(phrases);
  }

  /** The traits of {@code line}, a line without its marker. */
  public static HeadlineTraits of(String line) {
    String text = Glyphs.strip(line);
    boolean organisation = HeadlineWords.ORGANISATION.in(text) || namesPlace(text);
    var phrases = phrasesOf(text);
    return new HeadlineTraits(
        organisation,
        HeadlineWords.PEOPLE.in(text),
        HeadlineWords.EVENT.in(text),
        phrases,
        phrases.size() > 1
            && ofLikeLength(phrases)
            && text.indexOf('《') < 0
            && !startsWithBody(phrases.get(0)),
        HeadlineWords.CAMPAIGN.in(text),
        HeadlineWords.NOTICE.end(text));
  }

  /** The parts of {@code line} between white space; none of a blank line. */
  public static List<String> phrasesOf(String line) {
    var phrases = new ArrayList<String>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || Glyphs.isSpace(line.charAt(i))) {
        if (i > from) {
          phrases.add(line.substring(from, i));
        }
        from = i + 1;
      }
    }
    return phrases;
  }

  /** Whether a body and what it does are both named. */
  public boolean actorAndEvent() {
    return organisation && event && !slogan;
  }

  /** Whether {@code line} is a known heading over a group of articles: 要闻, 综合新闻, 简讯. */
  public static boolean isHeading(String line) {
    String text = bare(line);
    return HeadlineWords.HEADING.is(text)
        || isBriefsHeading(text)
        || (text.length() > 2
            && text.length() <= 6
            && (text.endsWith("新闻")
                || text.endsWith("要闻")
                || text.endsWith("专版")
                || text.startsWith("图说")));
  }

  /** Whether {@code line} is a heading over short items: 简讯, 工会动态, 一句话新闻. */
  public static boolean isBriefsHeading(String line) {
    String text = bare(line);
    return text.length() <= LONGEST_HEADING
        && HeadlineWords.BRIEFS.end(text)
        && !HeadlineWords.ORGANISATION.in(text.replace("工会", ""));
  }

  /** Whether {@code line} ends as names of newspaper series do: 送温暖进行时, 劳模风采. */
  public static boolean isSeries(String line) {
    return HeadlineWords.SERIES.end(Glyphs.strip(line));
  }

  /** Whether {@code line} names a body and says nothing of it: 市总工会, 区总、市体育局. */
  public static boolean namesBodyOnly(String line) {
    String text = Glyphs.strip(line);
    return text.length() <= LONGEST_BODY
        && (HeadlineWords.ORGANISATION.end(text)
            || HeadlineWords.PLACE.end(text)
            || HeadlineWords.SHORT.end(text))
        && !HeadlineWords.EVENT.in(withoutSchools(text));
  }

  /** 学 says what happens, but not in the name of a school. */
  private static String withoutSchools(String text) {
    return text.replace("学会", "")
        .replace("学院", "")
        .replace("大学", "")
        .replace("学校", "")
        .replace("中学", "")
        .replace("小学", "")
        .replace("建工", "")
        .replace("建设", "");
  }

  private static String bare(String line) {
    var out = new StringBuilder();
    for (int i = 0; i < line.length() && out.length() <= LONGEST_HEADING; i++) {
      if (Character.isLetterOrDigit(line.charAt(i))) {
        out.append(line.charAt(i));
      }
    }
    return out.toString();
  }

  /** A district, town or village by its class word behind its name: 顺义区, 长阳镇. */
  private static boolean namesPlace(String text) {
    for (int i = 2; i < text.length() && i <= LAST_OF_PLACE; i++) {
      if (HeadlineWords.PLACE.is(text, i, i + 1)
          && Glyphs.isHan(text.charAt(i - 1))
          && "全各本该我小两矿".indexOf(text.charAt(i - 1)) < 0
          && !COMMON.is(text, i - 1, i + 1)
          && Glyphs.isHan(text.charAt(i - 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithBody(String phrase) {
    boolean named = phrase.length() >= 5 && HeadlineWords.ORGANISATION.end(phrase);
    return (named || (phrase.length() >= 8 && HeadlineWords.ORGANISATION.in(phrase)))
        && !HeadlineWords.CAMPAIGN.start(phrase)
        && !HeadlineWords.COMPLEMENT.start(phrase);
  }

  private static boolean ofLikeLength(List<String> phrases) {
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    for (String phrase : phrases) {
      shortest = Math.min(shortest, phrase.length());
      longest = Math.max(longest, phrase.length());
    }
    return shortest >= 3 && longest <= 2 * shortest + 2;
  }
}
