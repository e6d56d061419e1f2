package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.number.CueWords.Hit;
import io.unionpulse.extraction.text.Affixes;
import io.unionpulse.extraction.text.Glyphs;
import java.util.List;

/**
 * Counts that are nobody's attendance, whatever the verb: a part of another number, a rate, a
 * team's size, a threshold, the round number of a slogan.
 */
final class Exclusions {

  private static final List<String> THRESHOLDS = List.of("以上", "以下", "以内");

  /** 开办不少于80人的班: asked for, never counted. */
  private static final List<String> REQUIREMENTS = List.of("不少于", "不低于", "不超过");

  private static final List<String> PEOPLE =
      List.of(
          "者", "选手", "人员", "学员", "会员", "对象", "代表", "职工", "员工", "工人", "农民工", "队员", "党员", "人", "名",
          "青年", "学生", "骑手", "干部", "劳模", "工匠", "观众");
  private static final List<String> FIELDS = List.of("选手中", "参赛选手中", "参赛者中", "参赛职工中", "参赛人员中");
  private static final List<String> NAMES = List.of("活动", "工程", "行动", "计划", "大赛", "比武", "竞赛", "项目");
  private static final Affixes CHANGES = Affixes.of("增加", "增加了", "净增", "减少", "减少了", "多出", "增长");
  private static final Affixes DEMANDS = Affixes.of("要求", "号召", "呼吁", "倡议");
  private static final Affixes SURVEYS = Affixes.of("抽样调查", "摸底调查", "问卷调查", "基础调查", "普查");
  private static final int SUBSET_REACH = 12;
  private static final int LONGEST_NAME = 24;

  private final String text;
  private final Setting setting;
  private final Count count;
  private final Nearby nearby;

  Exclusions(String text, Setting setting, Count count, Nearby nearby) {
    this.text = text;
    this.setting = setting;
    this.count = count;
    this.nearby = nearby;
  }

  /** Whether the count is part of a set phrase and none. */
  static boolean isIdiom(Setting setting, Count count) {
    if (!Cue.IDIOM.in(setting.kinds())) {
      return false;
    }
    for (Hit<Cue> hit : setting.hits()) {
      if (hit.kind() == Cue.IDIOM && hit.start() < count.end() && hit.end() > count.start()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a part, a rate, a size or a threshold. */
  boolean isPart() {
    int from = nearby.clauseStart();
    int near = count.start() - Nearby.NEAR;
    return isThreshold()
        || REQUIREMENTS.contains(count.number().marker())
        || isGroup()
        || isAmong()
        || isPool()
        || isOfEachDay()
        || text.startsWith("一支", count.start() - 2) // 一支48人的巡查队
        || text.startsWith("各", count.start() - 1) // 双方各9名代表
        || text.startsWith("团队", count.start() - 2) // 带领团队18人
        || isSubset()
        || nearby.has(Cue.RATE, Math.max(from, near), count.start())
        || (!sumsUp() && nearby.has(Cue.TEAM, Math.max(itemStart(), near), count.start()))
        || nearby.has(Cue.CAPACITY, from, count.start())
        || isCoveredToo()
        || isChange()
        || isDemanded()
        || isSurveyed();
  }

  /** 同比增加30人: how much more than at another time. */
  private boolean isChange() {
    return CHANGES.end(text, Math.max(from(), count.start() - SUBSET_REACH), count.start());
  }

  /** 要求500名干部公开电话: what is asked of them has not been done. */
  private boolean isDemanded() {
    return DEMANDS.end(text, Math.max(from(), count.start() - SUBSET_REACH), count.start());
  }

  /** 抽样调查了800名职工, 摸底调查面向2万名职工: asked, not there. */
  private boolean isSurveyed() {
    return SURVEYS.in(text, from(), count.start());
  }

  private int from() {
    return setting.start();
  }

  /** 其中女职工120人. */
  boolean isSubset() {
    return nearby.has(Cue.SUBSET, count.start() - SUBSET_REACH, count.start());
  }

  /** 保洁员、巡查队员等80名职工: the words before only say who they are. */
  private boolean sumsUp() {
    return count.start() > 0 && text.charAt(count.start() - 1) == '等';
  }

  /** 百名职工, 万名工匠, 千万职工: the round words that names and slogans like. */
  boolean isRound() {
    return "百千万亿".indexOf(text.charAt(count.start())) >= 0
        && count.number().marker().isEmpty()
        && count.number().words();
  }

  /** “百万职工学法律”, 万名职工红色寻访活动: a name. */
  boolean isInName() {
    return isRound() && (isQuoted() || isNamed());
  }

  private boolean isThreshold() {
    return THRESHOLDS.contains(count.number().marker())
        && (text.startsWith("的企业", count.end())
            || text.startsWith("企业", count.end())
            || text.startsWith("的单位", count.end())
            || text.startsWith("单位", count.end()));
  }

  private boolean isGroup() {
    if (!Cue.TEAM.in(setting.kinds())) {
      return false;
    }
    for (Hit<Cue> hit : setting.hits()) {
      if (hit.kind() == Cue.TEAM && hit.start() < count.end() && hit.end() > count.end()) {
        return true;
      }
    }
    return false;
  }

  /** 每天放学后，2名志愿者…: what goes on day by day. */
  private boolean isOfEachDay() {
    for (int at = count.start() - 2; at >= setting.start(); at--) {
      if (text.charAt(at) == '每' && "天周月逢".indexOf(text.charAt(at + 1)) >= 0) {
        return !nearby.has(Cue.THIS, at, nearby.clauseEnd());
      }
    }
    return false;
  }

  /** 参赛的86名选手中，有23人: only some of those counted before. */
  private boolean isAmong() {
    for (int at = count.start() - 1; at > setting.start(); at--) {
      if (text.charAt(at) == '中' && isAmongAt(at)) {
        return true;
      }
    }
    return false;
  }

  /** 从2000多名报名者中评选出10人. */
  private boolean isPool() {
    int from = setting.findLast(text, "从", count.start());
    if (from < nearby.clauseStart() || count.start() - from > Nearby.NEAR) {
      return false;
    }
    int among = setting.find(text, "中", count.end());
    return among >= 0
        && among - count.end() <= SUBSET_REACH
        && !isField()
        && (nearby.has(Cue.AWARD, among, setting.end()) || text.startsWith("选", among + 1));
  }

  /** 从30名参赛选手中脱颖而出: all who competed. */
  boolean isField() {
    for (String field : FIELDS) {
      if (text.startsWith(field, count.end())) {
        return text.startsWith("从", count.start() - 1)
            && text.startsWith("脱颖而出", count.end() + field.length());
      }
    }
    return false;
  }

  /** 30名职工“服务之星”称号: whom a title is given to. */
  boolean isTitled() {
    int title = setting.find(text, "”称号", count.end());
    return title >= 0 && title < nearby.clauseEnd();
  }

  /** 覆盖22家企业、12个街区，21701名员工: one more item of what is reached. */
  private boolean isCoveredToo() {
    int list = -1;
    for (Hit<Cue> hit : setting.hits()) {
      boolean covers = hit.kind() == Cue.CAPACITY || text.startsWith("覆盖", hit.end() - 2);
      if (covers && hit.end() <= count.start()) {
        list = hit.end();
      }
    }
    for (int i = list; list >= 0 && i < count.start(); i++) {
      boolean comma = text.charAt(i) == '，' || text.charAt(i) == ',';
      if (comma && !Glyphs.isDigit(text.charAt(i + 1))) {
        return false;
      }
    }
    return list >= 0;
  }

  private boolean isAmongAt(int at) {
    boolean then = at + 1 == count.start() || "，,有最年女".indexOf(text.charAt(at + 1)) >= 0;
    if (!then || nearby.has(Cue.THIS, at, count.start())) {
      return false;
    }
    for (String word : PEOPLE) {
      if (text.startsWith(word, at - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Where its item of a list begins: 18个小组、90名选手. */
  private int itemStart() {
    return Math.max(nearby.clauseStart(), setting.findLast(text, "、", count.start()) + 1);
  }

  private boolean isQuoted() {
    int open = setting.findLast(text, "“", count.start());
    int close = setting.find(text, "”", count.end());
    return open >= 0
        && close >= 0
        && setting.findLast(text, "”", count.start()) < open
        && close - open <= LONGEST_NAME;
  }

  /** What a name ends in, before any verb says that they take part. */
  private boolean isNamed() {
    int name = setting.end();
    for (String noun : NAMES) {
      int at = setting.find(text, noun, count.end());
      name = at >= 0 ? Math.min(name, at) : name;
    }
    return name < nearby.clauseEnd() && !Participation.isSaid(text, count.end(), name);
  }
}
