package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.organizer.Mention.Place;
import io.unionpulse.extraction.organizer.Mention.Use;
import io.unionpulse.extraction.text.Affixes;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.ScannedText;
import io.unionpulse.extraction.text.WordTable;

/**
 * Finds the name of a body in a piece of text. A union's name ends at 工会 unless the whole piece is
 * the name of something that a union runs (北京市总工会职工大学); another body's at the last word that such
 * names end with. A single character such as 局 ends a name only where the piece ends.
 */
final class MentionReader {

  private static final int WHOLE_UNION = 4; // 区总工会
  private static final int LONGEST = 40;
  private static final int LONGEST_COLLECTIVE = 6;
  private static final int LONGEST_OPAQUE = 16;
  private static final Affixes EVENTS =
      Affixes.of(
          "赛", "会", "班", "节", "展", "式", "课", "营", "行动", "活动", "工作", "比武", "论坛", "沙龙", "讲座", "竞赛",
          "计划", "项目", "工程", "评选", "演出", "演练", "培训", "服务", "月", "周", "日", "人", "者", "们", "工", "家",
          "员", "手", "公司", "学校", "企业", "单位", "部门", "来", "里", "上", "中", "下", "后", "前", "时", "际", "个",
          "场", "次", "期", "届", "多", "余", "车", "屋", "站");
  private static final Affixes NO_NAMES =
      Affixes.of(
          "该", "这", "此", "本", "我", "他", "她", "其", "并", "还", "将", "一", "两", "多", "各", "全", "首", "大",
          "第", "不", "也", "都", "又", "再", "更", "共", "主", "活", "进", "能", "要", "会", "是", "有");

  private static final Affixes COLLECTIVES =
      Affixes.of("首都", "中国", "全国", "全市", "全省", "全区", "全县", "各级", "广大", "基层", "各", "两地", "京津冀");
  private static final Affixes WHOLE_UNIONS = Affixes.of("全总", "市总", "区总", "县总", "省总", "州总", "旗总");

  private static final String QUOTES = "“‘「";
  private static final String WITHIN = "内里旁";
  static final WordTable<Boolean> ROOMS =
      WordTable.of(
          "门口", "门前", "大门", "现场", "大厅", "会议室", "会议厅", "礼堂", "报告厅", "多功能厅", "广场", "操场", "食堂", "校园",
          "校区内", "院内", "楼前", "附近", "周边", "外墙", "大院", "大楼", "一楼", "二楼", "三楼", "四楼", "五楼", "六楼", "舞台",
          "演播厅", "篮球馆", "羽毛球馆", "体育场", "田径场", "训练场", "比赛场");

  static final WordTable<Boolean> IDEAS =
      WordTable.of("实际", "组织", "元素", "力量", "特色", "温暖", "温度", "需求", "知识", "理论");

  /**
   * A word that a name ends with.
   *
   * @param start offset of its first character
   * @param end offset behind its last
   * @param word what it says the body is
   */
  record Ending(int start, int end, Word word) {

    int length() {
      return end - start;
    }
  }

  private final Place place;
  private final String text;
  private final Hits<Boolean> rooms;
  private final Hits<Boolean> ideas;
  private final Spans suffixes;
  private final NameEdge edge;

  /**
   * @param suffixes words that names end with, in the stretch that is read
   * @param places the place names of the text
   */
  MentionReader(Place place, ScannedText scanned, Spans suffixes, Places places) {
    this.place = place;
    this.text = scanned.text();
    this.rooms = scanned.of(ROOMS);
    this.ideas = scanned.of(IDEAS);
    this.suffixes = suffixes;
    this.edge = new NameEdge(text, suffixes, places);
  }

  /**
   * The name in the piece between two offsets, whose use {@code behind} tells if nothing in the
   * piece does; null if there is none.
   */
  Mention read(int start, int end, Use behind) {
    int union = firstUnion(start, end);
    Ending last =
        behind == Use.PEOPLE && union >= 0 ? suffix(union) : lastEnding(start, end, union);
    if (last == null || end - start > LONGEST * 2) {
      return null;
    }
    if (union >= 0 && last.end() < end && isIdea(start, end, last)) {
      return null;
    }
    Use use = last.end() == end ? behind : behind == Use.BODY ? Use.MODIFIER : behind;
    boolean where = last.end() < end && tellsWhere(last.end());
    if (where
        || isUnionsOfEvent(start, last)
        || (last.word() == Word.AREA && use == Use.MODIFIER)) {
      return null;
    }
    return name(edge.start(start, last), last, use);
  }

  /**
   * A subject that ends like no body, if it ends like no event and no group of people either; else
   * null.
   */
  Mention opaque(int start, int end) {
    boolean mayBeName =
        end - start >= 2
            && end - start <= LONGEST_OPAQUE
            && Character.isLetter(text.charAt(start))
            && !EVENTS.end(text, start, end)
            && !NO_NAMES.start(text, start, end);
    return mayBeName
        ? new Mention(place, start, end, Word.PIECE, Use.BODY, text.substring(start, end))
        : null;
  }

  private Mention name(int start, Ending last, Use use) {
    int end = last.end();
    int length = end - start;
    boolean collective =
        last.word() == Word.UNION
            && length <= LONGEST_COLLECTIVE
            && COLLECTIVES.start(text, start, end)
            && !text.startsWith("全国总", start);
    if (collective
        || !edge.isName(start, last)
        || (Character.isDigit(text.charAt(start)) && last.word() == Word.ORGAN)
        || length < 2
        || length > LONGEST) {
      return null;
    }
    boolean bare = last.start() == start && last.word() != Word.ORGAN;
    boolean mayBeNone =
        bare && (last.word() == Word.UNION || last.word() == Word.AREA || last.length() < 2);
    return mayBeNone && !WHOLE_UNIONS.is(text, start, end) && length != WHOLE_UNION
        ? null
        : new Mention(place, start, end, last.word(), use, text.substring(start, end));
  }

  /** 紧扣工会实际: it is not a union that is spoken of, but what unions are. */
  private boolean isIdea(int start, int end, Ending union) {
    if (text.startsWith("界", union.end())) {
      return true;
    }
    int idea = ideas.from(union.end());
    return idea < ideas.size()
        && ideas.start(idea) == union.end()
        && ideas.end(idea) <= end
        && !text.startsWith("总工会", union.end() - 3)
        && !edge.tells(start, union.start());
  }

  /** 东莞工会“送清凉”活动, 常州市工会第五次代表大会: all the unions of the place, which are no body. */
  private boolean isUnionsOfEvent(int start, Ending last) {
    int end = last.end();
    return last.word() == Word.UNION
        && last.length() == "工会".length()
        && end < text.length()
        && ((place == Place.BODY && QUOTES.indexOf(text.charAt(end)) >= 0)
            || Expressions.sessionEnd(text, end, text.length()) > end)
        && edge.isCityOrCounty(start, last.start());
  }

  /** 体育馆内: what follows makes the name tell where. */
  private boolean tellsWhere(int offset) {
    if (WITHIN.indexOf(text.charAt(offset)) >= 0) {
      return true;
    }
    int room = rooms.from(offset);
    return room < rooms.size() && rooms.start(room) == offset;
  }

  private Ending suffix(int index) {
    return new Ending(suffixes.start(index), suffixes.end(index), suffixes.word(index));
  }

  /** Index of the first word between two offsets that ends the name of a union; -1 if none. */
  private int firstUnion(int start, int end) {
    int union = -1;
    for (int i = suffixes.behind(start); i < suffixes.size() && suffixes.end(i) <= end; i++) {
      if (suffixes.word(i) == Word.UNION
          && suffixes.start(i) >= start
          && (union < 0 || suffixes.start(i) < suffixes.end(union))) {
        union = union < 0 || suffixes.end(i) > suffixes.end(union) ? i : union;
      }
    }
    return union;
  }

  /** 工会湖北省委员会 is the union itself, 工会女职工委员会 a part of it. */
  private boolean committee(int end) {
    return text.startsWith("委员会", end - 3) && !text.startsWith("工委员会", end - 4);
  }

  private Ending lastEnding(int start, int end, int union) {
    int last = -1;
    boolean part = false;
    for (int i = suffixes.behind(start); i < suffixes.size() && suffixes.end(i) <= end; i++) {
      if (suffixes.start(i) < start) {
        continue;
      }
      Word word = suffixes.word(i);
      boolean closes = suffixes.end(i) == end;
      boolean fits =
          word == Word.PROJECT
              ? closes && part
              : closes || (word.endsWithin() && suffixes.length(i) > 1);
      part |= word != Word.PROJECT && word != Word.AREA;
      if (fits && (last < 0 || suffixes.end(i) > suffixes.end(last))) {
        last = i;
      }
    }
    if (last < 0) {
      return union < 0 ? null : suffix(union);
    }
    boolean closes = suffixes.end(last) == end;
    Word word = suffixes.word(last);
    if (union < 0 || (closes && word == Word.UNION)) {
      return suffix(last);
    }
    if (suffixes.end(last) <= suffixes.end(union)) {
      return suffix(union);
    }
    boolean runs =
        closes
            && (word == Word.SCHOOL
                || (word == Word.HOUSE && text.charAt(end - 1) != '站')
                || word == Word.ORGAN
                || word == Word.ASSOCIATION);
    if (runs && word == Word.ORGAN && committee(end)) {
      return new Ending(suffixes.start(last), end, Word.UNION);
    }
    return suffix(runs ? last : union);
  }
}
