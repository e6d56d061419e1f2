package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.number.Bound;
import io.unionpulse.extraction.number.Decimal;
import io.unionpulse.extraction.number.Marker;
import io.unionpulse.extraction.number.Numbers;
import io.unionpulse.extraction.number.PrintedNumber;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.Prefixes;
import java.util.ArrayList;
import java.util.List;

/** Finds the numbers that count people or bodies: by their unit, or by the noun beside them. */
final class CountReader {

  private static final long ONE = Decimal.of(1);
  private static final long HUNDRED = Decimal.of(100);
  private static final int REACH = 8;

  private static final Prefixes PEOPLE_NOUNS =
      Prefixes.of(
          "职工", "员工", "教职工", "女职工", "干部职工", "会员", "农民工", "选手", "学员", "群众", "党员", "干部", "青年", "骑手",
          "快递员", "外卖小哥", "快递小哥", "小哥", "教师", "市民", "居民", "志愿者", "人员", "产业工人", "劳模", "工匠", "户外劳动者",
          "一线", "劳动者", "建设者", "网约车司机", "货车司机", "司机", "工友", "环卫工人", "工人", "师生", "学子", "观众", "家长",
          "孩子", "儿童", "人才", "工会干部");
  private static final List<String> COUNTED_BEFORE =
      List.of("职工", "员工", "会员", "人数", "人员", "选手", "学员", "职工数", "会员数");
  private static final Prefixes BODY_NOUNS =
      Prefixes.of(
          "班组", "单位", "企业", "家庭", "集体", "团队", "工会", "街道", "社区", "村", "支部", "代表队", "小组", "分会", "项目部",
          "车间", "党组织", "工地", "队", "协会");
  private static final Prefixes HOUSES =
      Prefixes.of(
          "之家", "小家", "书屋", "驿站", "服务", "学校", "活动", "食堂", "岗位", "项目", "创新", "工作室", "家庭", "代表队");
  private static final Prefixes PAIR_NOUNS =
      Prefixes.of(
          "新人", "夫妻", "夫妇", "情侣", "青年", "单身", "选手", "母女", "师徒", "家庭", "亲子", "父子", "母子", "嘉宾");

  /** What is done by so many at a time: 十人同步, 22人龙舟. */
  private static final Prefixes EVENTS =
      Prefixes.of(
          "同步", "龙舟", "跳绳", "拔河", "接力", "绑腿", "板鞋", "篮球", "足球", "排球", "皮划艇", "飞盘", "毽球", "足毽", "毽",
          "气排球", "小组", "组赛", "团体", "项目", "项");

  private static final Prefixes TEAMS = Prefixes.of("队", "团");
  private static final Prefixes SCHOOLS = Prefixes.of("校", "学院", "医院", "幼儿园", "高校", "院校");

  private final String text;

  private CountReader(String text) {
    this.text = text;
  }

  /** The counts among {@code numbers} that have whole figures, in printed order. */
  static List<Count> read(Numbers numbers) {
    var reader = new CountReader(numbers.text());
    var counts = new ArrayList<Count>();
    for (PrintedNumber number : numbers.found()) {
      reader.add(number, counts);
    }
    return counts;
  }

  private void add(PrintedNumber number, List<Count> counts) {
    boolean article = number.words() && number.high() == ONE; // 一名
    boolean rank = number.start() > 0 && text.charAt(number.start() - 1) == '前'; // 前三名
    if (article || rank) {
      return;
    }
    int at = number.end();
    if (at < text.length() && Glyphs.isSpace(text.charAt(at))) {
      at++;
    }
    int unit = people(at);
    if (unit > 0) {
      addWhole(withUnit(number, at, at + unit, true), counts);
    } else if (bodies(at)) {
      addWhole(withUnit(number, at, at + 1, false), counts);
    } else if (isNounBeside(number)) {
      addWhole(new Count(number.start(), number.end(), number, "", true), counts);
    }
  }

  private static void addWhole(Count count, List<Count> counts) {
    if (count.isWhole()) {
      counts.add(count);
    }
  }

  private Count withUnit(PrintedNumber number, int from, int to, boolean people) {
    Marker behind = Marker.behind(text, to);
    boolean marks = behind.bound() != Bound.EXACT && behind.word().length() > 1;
    PrintedNumber marked = marks ? number.marked(behind.word(), behind.bound()) : number;
    int end = marks ? to + behind.word().length() : to;
    return new Count(number.start(), end, marked, text.substring(from, to), people);
  }

  /** Length of a unit of people at {@code at}; 0 if there is none. */
  private int people(int at) {
    if (at >= text.length()) {
      return 0;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (text.charAt(at)) {
      case '人' ->
          next == '次'
              ? 2
              : EVENTS.beginAt(text, at + 1) || tiesLegs(at + 1)
                  ? 0
                  : "民大社物力类机".indexOf(next) >= 0 ? 0 : 1;
      case '名' -> "称牌额次词片".indexOf(next) >= 0 || isList(at) || isFamous(at) ? 0 : 1;
      case '位' -> "于置列次".indexOf(next) >= 0 ? 0 : 1;
      case '个' -> next == '人' ? 2 : isPersonAt(at + 1) ? 1 : 0;
      default -> 0;
    };
  }

  /** 6人7足: a race of people tied to each other. */
  private boolean tiesLegs(int at) {
    return at + 1 < text.length()
        && (Glyphs.isDigit(text.charAt(at)) || "一二三四五六七八九十百".indexOf(text.charAt(at)) >= 0)
        && "足腿脚".indexOf(text.charAt(at + 1)) >= 0;
  }

  /** 名企, 名校, but not 20名企业职工, 3名校长. */
  private boolean isFamous(int at) {
    boolean famous = text.startsWith("名企", at) || text.startsWith("名校", at);
    return famous && (at + 2 >= text.length() || "业事长友级外医区".indexOf(text.charAt(at + 2)) < 0);
  }

  /** 名单, but not 80名单身青年. */
  private boolean isList(int at) {
    return text.startsWith("名单", at)
        && !text.startsWith("身", at + 2)
        && !text.startsWith("亲", at + 2);
  }

  private boolean bodies(int at) {
    if (at >= text.length()) {
      return false;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (text.charAt(at)) {
      case '家' -> "长人政属乡具电居务访校".indexOf(next) < 0;
      case '户' -> "外籍口主型".indexOf(next) < 0;
      case '个' -> nounFollows(BODY_NOUNS, at + 1);
      case '支' ->
          text.startsWith("队伍", at + 1)
              || ("付持出部行队撑".indexOf(next) < 0 && nounFollows(TEAMS, at + 1));
      case '对' -> nounFollows(PAIR_NOUNS, at + 1);
      case '所' -> nounFollows(SCHOOLS, at + 1);
      default -> false;
    };
  }

  /** 300余职工; 会员达3000多 before a punctuation mark. */
  private boolean isNounBeside(PrintedNumber number) {
    boolean many = number.words() && Decimal.compare(number.high(), HUNDRED) >= 0;
    boolean loose = number.bound() != Bound.EXACT || many;
    if (loose && isPersonAt(number.end())) {
      return true;
    }
    boolean ends = number.end() == text.length() || isMark(text.charAt(number.end()));
    if (!ends || !loose) {
      return false;
    }
    int start = number.start();
    if (start > 0 && "达为共约有超近".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    for (String noun : COUNTED_BEFORE) {
      if (text.startsWith(noun, start - noun.length())) {
        return true;
      }
    }
    return false;
  }

  /** 职工, but not 职工之家 or 职工书屋. */
  private boolean isPersonAt(int at) {
    int noun = PEOPLE_NOUNS.lengthAt(text, at);
    return noun > 0 && !HOUSES.beginAt(text, at + noun);
  }

  private boolean nounFollows(Prefixes nouns, int from) {
    int end = Math.min(text.length(), from + REACH);
    for (int at = from; at < end && !isMark(text.charAt(at)); at++) {
      if (nouns.beginAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(char c) {
    return "，,。；;！!？?：:、）)\n".indexOf(c) >= 0;
  }
}
