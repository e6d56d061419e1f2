package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.lexicon.Token;
import io.unionpulse.extraction.organizer.Mention.Place;
import io.unionpulse.extraction.organizer.Mention.Use;
import io.unionpulse.extraction.organizer.Words.Hit;
import io.unionpulse.extraction.text.Affixes;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.ScannedText;
import io.unionpulse.extraction.text.WordTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the name of a body in a piece of text. A union's name ends at 工会 unless the whole piece is
 * the name of something that a union runs (北京市总工会职工大学); another body's at the last word that such
 * names end with. A single character such as 局 ends a name only where the piece ends.
 */
final class MentionReader {

  private static final int WHOLE_UNION = 4; // 区总工会
  private static final int LONGEST = 40;
  private static final int LONGEST_OPAQUE = 16;
  private static final List<String> EVENTS =
      List.of(
          "赛", "会", "班", "节", "展", "式", "课", "营", "行动", "活动", "工作", "比武", "论坛", "沙龙", "讲座", "竞赛",
          "计划", "项目", "工程", "评选", "演出", "演练", "培训", "服务", "月", "周", "日", "人", "者", "们", "工", "家",
          "员", "手", "公司", "学校", "企业", "单位", "部门", "来", "里", "上", "中", "下", "后", "前", "时", "际", "个",
          "场", "次", "期", "届", "多", "余", "车", "屋", "站");
  private static final List<String> NO_NAMES =
      List.of(
          "该", "这", "此", "本", "我", "他", "她", "其", "并", "还", "将", "一", "两", "多", "各", "全", "首", "大",
          "第", "不", "也", "都", "又", "再", "更", "共", "主", "活", "进", "能", "要", "会", "是", "有");

  private static final List<String> COLLECTIVES =
      List.of("首都", "中国", "全国", "全市", "全省", "全区", "全县", "各级", "广大", "基层", "各", "两地", "京津冀");
  private static final Set<String> WHOLE_UNIONS = Set.of("全总", "市总", "区总", "县总", "省总", "州总", "旗总");

  private static final String QUOTES = "“‘「";
  private static final String WITHIN = "内里旁";
  static final WordTable<Boolean> ROOMS =
      WordTable.of(
          "门口", "门前", "大门", "现场", "大厅", "会议室", "会议厅", "礼堂", "报告厅", "多功能厅", "广场", "操场", "食堂", "校园",
          "校区内", "院内", "楼前", "附近", "周边", "外墙", "大院", "大楼", "一楼", "二楼", "三楼", "四楼", "五楼", "六楼", "舞台",
          "演播厅", "篮球馆", "羽毛球馆", "体育场", "田径场", "训练场", "比赛场");

  static final WordTable<Boolean> IDEAS =
      WordTable.of("实际", "组织", "元素", "力量", "特色", "温暖", "温度", "需求", "知识", "理论");

  private final Place place;
  private final String text;
  private final Hits<Boolean> rooms;
  private final Hits<Boolean> ideas;
  private final List<Hit> suffixes;
  private final NameEdge edge;

  /**
   * @param suffixes words that names end with, in the stretch that is read
   * @param tokens the words of the lexicon there
   */
  MentionReader(Place place, ScannedText scanned, List<Hit> suffixes, List<Token> tokens) {
    this.place = place;
    this.text = scanned.text();
    this.rooms = scanned.of(ROOMS);
    this.ideas = scanned.of(IDEAS);
    this.suffixes = suffixes;
    this.edge = new NameEdge(text, suffixes, tokens);
  }

  /** The name in the piece, whose use {@code behind} tells if nothing in the piece does. */
  Optional<Mention> read(Hit piece, Use behind) {
    int start = piece.start();
    int end = piece.end();
    Hit union = firstUnion(start, end);
    Hit last = behind == Use.PEOPLE && union != null ? union : lastEnding(start, end, union);
    if (last == null || end - start > LONGEST * 2) {
      return Optional.empty();
    }
    if (union != null && last.end() < end && isIdea(piece, last)) {
      return Optional.empty();
    }
    Use use = last.end() == end ? behind : behind == Use.BODY ? Use.MODIFIER : behind;
    boolean where = last.end() < end && tellsWhere(last.end());
    if (where
        || isUnionsOfEvent(start, last)
        || (last.word() == Word.AREA && use == Use.MODIFIER)) {
      return Optional.empty();
    }
    return name(edge.start(start, last), last, use);
  }

  /** A subject that ends like no body, if it ends like no event and no group of people either. */
  Optional<Mention> opaque(Hit piece) {
    String name = text.substring(piece.start(), piece.end());
    boolean mayBeName =
        name.length() >= 2
            && name.length() <= LONGEST_OPAQUE
            && Character.isLetter(name.charAt(0))
            && !Affixes.anyEnds(EVENTS, name)
            && !Affixes.anyStarts(NO_NAMES, name);
    return mayBeName
        ? Optional.of(new Mention(place, piece.start(), piece.end(), Word.PIECE, Use.BODY, name))
        : Optional.empty();
  }

  private Optional<Mention> name(int start, Hit last, Use use) {
    String name = text.substring(start, last.end());
    boolean bare = last.start() == start && last.word() != Word.ORGAN;
    boolean collective =
        last.word() == Word.UNION
            && Affixes.anyStarts(COLLECTIVES, name)
            && !name.startsWith("全国总")
            && name.length() <= 6;
    if (collective
        || !edge.isName(start, last)
        || (Character.isDigit(name.charAt(0)) && last.word() == Word.ORGAN)
        || name.length() < 2
        || name.length() > LONGEST) {
      return Optional.empty();
    }
    if (bare && (last.word() == Word.UNION || last.word() == Word.AREA || last.length() < 2)) {
      boolean known = WHOLE_UNIONS.contains(name) || name.length() == WHOLE_UNION;
      return known
          ? Optional.of(new Mention(place, start, last.end(), last.word(), use, name))
          : Optional.empty();
    }
    return Optional.of(new Mention(place, start, last.end(), last.word(), use, name));
  }

  /** 紧扣工会实际: it is not a union that is spoken of, but what unions are. */
  private boolean isIdea(Hit piece, Hit union) {
    if (text.startsWith("界", union.end())) {
      return true;
    }
    int idea = ideas.from(union.end());
    return idea < ideas.size()
        && ideas.start(idea) == union.end()
        && ideas.end(idea) <= piece.end()
        && !text.startsWith("总工会", union.end() - 3)
        && !edge.tells(piece.start(), union.start());
  }

  /** 东莞工会“送清凉”活动, 常州市工会第五次代表大会: all the unions of the place, which are no body. */
  private boolean isUnionsOfEvent(int start, Hit last) {
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

  private Hit firstUnion(int start, int end) {
    Hit union = null;
    for (Hit hit : suffixes) {
      if (hit.word() == Word.UNION && hit.start() >= start && hit.end() <= end) {
        if (union == null || hit.start() < union.end()) {
          union = union == null || hit.end() > union.end() ? hit : union;
        }
      }
    }
    return union;
  }

  /** 工会湖北省委员会 is the union itself, 工会女职工委员会 a part of it. */
  private boolean committee(Hit hit) {
    return text.startsWith("委员会", hit.end() - 3) && !text.startsWith("工委员会", hit.end() - 4);
  }

  private Hit lastEnding(int start, int end, Hit union) {
    Hit last = null;
    boolean part = false;
    for (Hit hit : suffixes) {
      if (hit.start() < start || hit.end() > end) {
        continue;
      }
      boolean closes = hit.end() == end;
      boolean fits =
          hit.word() == Word.PROJECT
              ? closes && part
              : closes || (hit.word().endsWithin() && hit.length() > 1);
      part |= hit.word() != Word.PROJECT && hit.word() != Word.AREA;
      if (fits && (last == null || hit.end() > last.end())) {
        last = hit;
      }
    }
    if (last != null && last.end() == end && last.word() == Word.UNION) {
      return last;
    }
    if (union == null || last == null || last.end() <= union.end()) {
      return union == null ? last : union;
    }
    boolean runs =
        last.end() == end
            && (last.word() == Word.SCHOOL
                || (last.word() == Word.HOUSE && text.charAt(end - 1) != '站')
                || last.word() == Word.ORGAN
                || last.word() == Word.ASSOCIATION);
    if (runs && last.word() == Word.ORGAN && committee(last)) {
      return new Hit(last.start(), last.end(), Word.UNION);
    }
    return runs ? last : union;
  }
}
