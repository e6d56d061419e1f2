package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.lexicon.PlaceName;
import io.unionpulse.extraction.lexicon.Token;
import io.unionpulse.extraction.organizer.MentionReader.Ending;
import io.unionpulse.extraction.text.Affixes;
import io.unionpulse.extraction.text.Prefixes;
import java.util.List;

/**
 * Where the name of a body begins in a piece that ends with one, and whether it is a name at all. A
 * name begins with its piece, but for numerals and for words that stand before the place of a
 * federation (除省总工会). It is none if it speaks of many (各部委、12家企业), if it is only the kind of a body
 * (公司), or if it ends like one by a single character that nothing else bears out (争取有所).
 */
final class NameEdge {

  private static final Prefixes NUMERALS =
      Prefixes.of("一家", "一个", "一所", "某家", "多家", "两家", "各家", "新一届", "本届", "上届");
  private static final String MEASURES = "家个名位支所场次份批户只项人余多组队台万余届";
  private static final String HAN_NUMERALS = "一二三四五六七八九十百千两";
  private static final List<String> WORDS_OF_MANY =
      List.of("各", "某", "所有", "相关", "有关", "部分", "众多", "广大", "多家", "多个", "两地", "三地", "四地", "兄弟单位");
  private static final Affixes OF_MANY = Affixes.of(WORDS_OF_MANY);
  private static final String ALL_OF_PLACE = "各基层工会"; // printed as who acts: 平谷区各基层工会
  private static final Affixes FIRSTS =
      Affixes.of("首批", "首个", "首家", "首期", "首座", "第一批", "又一", "一批", "一处", "全区", "全市", "全省", "全县");
  private static final Affixes KINDS =
      Affixes.of(
          "院校", "高校", "我校", "全校", "直机关", "级机关", "党政机关", "各机关", "事业单位", "民营企业", "分会场", "主会场", "食堂",
          "会场", "赛场", "考场", "本部", "基层一线", "有所", "所在", "场所", "厕所");
  private static final String TIERS = "市区县省州旗镇乡街国中全首局京";
  private static final String FEDERATION = "总工会";
  private static final String UNION = "工会";

  private final String text;
  private final Spans suffixes;
  private final Places places;

  /**
   * @param suffixes words that names end with, in the stretch that is read
   * @param places the place names of the text
   */
  NameEdge(String text, Spans suffixes, Places places) {
    this.text = text;
    this.suffixes = suffixes;
    this.places = places;
  }

  /** Where the name begins that {@code ending} ends, in a piece that begins at {@code piece}. */
  int start(int piece, Ending ending) {
    int numeral = NUMERALS.lengthAt(text, piece);
    int start = piece + numeral <= ending.start() ? piece + numeral : piece;
    int digits = start;
    while (digits < ending.start() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits > start && places.beginAt(digits)) {
      start = digits;
    }
    return ending.word() == Word.UNION && !places.beginAt(start)
        ? federation(start, ending)
        : start;
  }

  /** 除省总工会, 年朝阳区总工会: before the place of a federation stands no part of its name. */
  private int federation(int start, Ending ending) {
    int noun = ending.end() - UNION.length();
    if (text.startsWith(FEDERATION, ending.end() - FEDERATION.length())) {
      noun = ending.end() - FEDERATION.length();
    }
    if (noun <= start || !text.startsWith(UNION, ending.end() - UNION.length())) {
      return start;
    }
    int place = noun;
    Token before = places.endingAt(place);
    while (before != null && before.start() >= start) {
      place = before.start();
      before = places.endingAt(place);
    }
    return place > start && place < noun && !endsBody(start, place) ? place : start;
  }

  /** Whether the words {@code start} to {@code end} name a body or an area themselves. */
  private boolean endsBody(int start, int end) {
    for (int i = suffixes.behind(start); i < suffixes.size() && suffixes.end(i) <= end; i++) {
      if (suffixes.start(i) >= start && (suffixes.end(i) == end || suffixes.length(i) > 1)) {
        return true;
      }
    }
    return text.startsWith("中国", start) || text.startsWith("中华", start);
  }

  /** Whether the name from {@code start} that {@code ending} ends can be one. */
  boolean isName(int start, Ending ending) {
    int end = ending.end();
    if (countsMany(start, end)
        || tellsOfMany(start, end)
        || FIRSTS.start(text, start, end)
        || KINDS.end(text, start, end)) {
      return false;
    }
    boolean bare = ending.start() == start;
    if (bare && ending.word() != Word.ORGAN && ending.word() != Word.UNION) {
      return false;
    }
    boolean weak = ending.length() == 1 && ending.word() != Word.AREA && !isMade(start, end);
    return !weak || bornOut(start, ending);
  }

  private boolean tellsOfMany(int start, int end) {
    if (!OF_MANY.in(text, start, end)) {
      return false;
    }
    String name = text.substring(start, end);
    for (int i = 0; i < WORDS_OF_MANY.size(); i++) {
      int at = name.indexOf(WORDS_OF_MANY.get(i));
      if (at >= 0 && !places.hold(start + at) && !name.startsWith(ALL_OF_PLACE, at)) {
        return true;
      }
    }
    return false;
  }

  /** A mill or a mine needs no more than that: 宝鸡机车检修厂. */
  private boolean isMade(int start, int end) {
    char last = text.charAt(end - 1);
    return end - start > 3 && (last == '厂' || last == '矿');
  }

  /** 12家企业, 再添5家学院, 三支队伍 */
  private boolean countsMany(int start, int end) {
    boolean number = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean han = number && HAN_NUMERALS.indexOf(c) >= 0;
      if (i > start && number && MEASURES.indexOf(c) >= 0) {
        return true;
      }
      number = han || Character.isDigit(c);
    }
    return false;
  }

  /** Whether a place, a tier or another body in the name bears out an ending of one character. */
  private boolean bornOut(int start, Ending ending) {
    if (places.beginAt(start) || TIERS.indexOf(text.charAt(start)) >= 0) {
      return true;
    }
    for (int i = suffixes.behind(start); i < suffixes.size(); i++) {
      if (suffixes.end(i) > ending.start()) {
        return false;
      }
      if (suffixes.start(i) >= start && suffixes.length(i) > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place, a tier or another body between two offsets tells which union it is. */
  boolean tells(int start, int end) {
    if (start < end && (places.beginAt(start) || TIERS.indexOf(text.charAt(start)) >= 0)) {
      return true;
    }
    for (int i = suffixes.behind(start); i < suffixes.size() && suffixes.end(i) <= end; i++) {
      if (suffixes.start(i) >= start) {
        return true;
      }
    }
    return false;
  }

  /** Whether between two offsets ends the name of a city, county or province, and nothing else. */
  boolean isCityOrCounty(int start, int end) {
    Token last = end <= start ? null : places.endingAt(end);
    return last != null
        && last.term() instanceof PlaceName place
        && (place.kind().isRegion()
            || place.kind() == PlaceName.Kind.COUNTY
            || place.kind() == PlaceName.Kind.COUNTY_STEM);
  }
}
