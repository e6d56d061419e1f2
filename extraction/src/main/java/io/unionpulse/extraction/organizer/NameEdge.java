package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.lexicon.Token;
import io.unionpulse.extraction.organizer.Words.Hit;
import io.unionpulse.extraction.text.Affixes;
import java.util.List;

/**
 * Where the name of a body begins in a piece that ends with one, and whether it is a name at all. A
 * name begins with its piece, but for numerals and for words that stand before the place of a
 * federation (除省总工会). It is none if it speaks of many (各部委、12家企业), if it is only the kind of a body
 * (公司), or if it ends like one by a single character that nothing else bears out (争取有所).
 */
final class NameEdge {

  private static final List<String> NUMERALS =
      List.of("一家", "一个", "一所", "某家", "多家", "两家", "各家", "新一届", "本届", "上届");
  private static final String MEASURES = "家个名位支所场次份批户只项人余多组队台万余届";
  private static final String HAN_NUMERALS = "一二三四五六七八九十百千两";
  private static final List<String> OF_MANY =
      List.of("各", "某", "所有", "相关", "有关", "部分", "众多", "广大", "多家", "多个", "两地", "三地", "四地", "兄弟单位");
  private static final String ALL_OF_PLACE = "各基层工会"; // printed as who acts: 平谷区各基层工会
  private static final List<String> FIRSTS =
      List.of("首批", "首个", "首家", "首期", "首座", "第一批", "又一", "一批", "一处", "全区", "全市", "全省", "全县");
  private static final List<String> KINDS =
      List.of(
          "院校", "高校", "我校", "全校", "直机关", "级机关", "党政机关", "各机关", "事业单位", "民营企业", "分会场", "主会场", "食堂",
          "会场", "赛场", "考场", "本部", "基层一线", "有所", "所在", "场所", "厕所");
  private static final String TIERS = "市区县省州旗镇乡街国中全首局京";
  private static final String FEDERATION = "总工会";
  private static final String UNION = "工会";

  private final String text;
  private final List<Hit> suffixes;
  private final List<Token> places;

  /**
   * @param tokens the words of the lexicon there
   */
  NameEdge(String text, List<Hit> suffixes, List<Token> tokens) {
    this.text = text;
    this.suffixes = suffixes;
    this.places = Segments.places(tokens);
  }

  /** Where the name begins that {@code ending} ends, in a piece that begins at {@code piece}. */
  int start(int piece, Hit ending) {
    int start = piece;
    for (String numeral : NUMERALS) {
      if (text.startsWith(numeral, piece) && piece + numeral.length() <= ending.start()) {
        start = piece + numeral.length();
      }
    }
    int digits = start;
    while (digits < ending.start() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits > start && placeAt(digits)) {
      start = digits;
    }
    return ending.word() == Word.UNION && !placeAt(start) ? federation(start, ending) : start;
  }

  /** 除省总工会, 年朝阳区总工会: before the place of a federation stands no part of its name. */
  private int federation(int start, Hit ending) {
    int noun = ending.end() - UNION.length();
    if (text.startsWith(FEDERATION, ending.end() - FEDERATION.length())) {
      noun = ending.end() - FEDERATION.length();
    }
    if (noun <= start || !text.startsWith(UNION, ending.end() - UNION.length())) {
      return start;
    }
    int place = noun;
    int before = placeEndingAt(place);
    while (before >= start) {
      place = before;
      before = placeEndingAt(place);
    }
    return place > start && place < noun && !endsBody(start, place) ? place : start;
  }

  /** Whether the words {@code start} to {@code end} name a body or an area themselves. */
  private boolean endsBody(int start, int end) {
    for (Hit hit : suffixes) {
      if (hit.start() >= start && hit.end() <= end && (hit.end() == end || hit.length() > 1)) {
        return true;
      }
    }
    return text.startsWith("中国", start) || text.startsWith("中华", start);
  }

  /** Whether the name from {@code start} that {@code ending} ends can be one. */
  boolean isName(int start, Hit ending) {
    String name = text.substring(start, ending.end());
    if (countsMany(name)) {
      return false;
    }
    for (int i = 0; i < OF_MANY.size(); i++) {
      int at = name.indexOf(OF_MANY.get(i));
      if (at >= 0 && !inPlace(start + at) && !name.startsWith(ALL_OF_PLACE, at)) {
        return false;
      }
    }
    if (Affixes.anyStarts(FIRSTS, name) || Affixes.anyEnds(KINDS, name)) {
      return false;
    }
    boolean bare = ending.start() == start;
    if (bare && ending.word() != Word.ORGAN && ending.word() != Word.UNION) {
      return false;
    }
    boolean weak = ending.length() == 1 && ending.word() != Word.AREA && !isMade(name);
    return !weak || bornOut(start, ending);
  }

  /** A mill or a mine needs no more than that: 宝鸡机车检修厂. */
  private static boolean isMade(String name) {
    char last = name.charAt(name.length() - 1);
    return name.length() > 3 && (last == '厂' || last == '矿');
  }

  /** 12家企业, 再添5家学院, 三支队伍 */
  private static boolean countsMany(String name) {
    boolean number = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean han = number && HAN_NUMERALS.indexOf(c) >= 0;
      if (i > 0 && number && MEASURES.indexOf(c) >= 0) {
        return true;
      }
      number = han || Character.isDigit(c);
    }
    return false;
  }

  /** Whether a place, a tier or another body in the name bears out an ending of one character. */
  private boolean bornOut(int start, Hit ending) {
    if (placeAt(start) || TIERS.indexOf(text.charAt(start)) >= 0) {
      return true;
    }
    for (Hit hit : suffixes) {
      if (hit.start() >= start && hit.end() <= ending.start() && hit.length() > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place name holds the character: 庞各庄. */
  private boolean inPlace(int offset) {
    int next = nextPlace(offset);
    return next < places.size() && places.get(next).start() <= offset;
  }

  private boolean placeAt(int offset) {
    int next = nextPlace(offset);
    return next < places.size() && places.get(next).start() == offset;
  }

  /** Where the place name begins that ends at {@code offset}; -1 if none does. */
  private int placeEndingAt(int offset) {
    int next = nextPlace(offset - 1);
    return next < places.size() && places.get(next).end() == offset ? places.get(next).start() : -1;
  }

  /** Index of the first place that ends behind {@code offset}. */
  private int nextPlace(int offset) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
