package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.number.CueWords.Hit;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.Prefixes;

/**
 * When a count holds: on the days of this activity, over a longer time, at another time, or not yet
 * (annotation guide, rules 17 and 19).
 */
final class Times {

  private static final int TIMES = Cue.bits(Cue.CUMULATIVE, Cue.PAST, Cue.THIS, Cue.THIS_YEAR);
  private static final String GOALS = "到给至入进为向带"; // where 将 only moves the object forward
  private static final String NO_FUTURE_BEHIND = "近士军领帅官"; // 将近, 将士

  private static final Prefixes GAINS =
      Prefixes.of("享受", "享有", "受益", "受惠", "获得", "得到", "领到", "领取", "收到", "拥有", "免费");
  private static final int LONGEST_YEARS = 6;

  private final String text;
  private final Setting setting;
  private final Count count;
  private final Nearby nearby;

  Times(String text, Setting setting, Count count, Nearby nearby) {
    this.text = text;
    this.setting = setting;
    this.count = count;
    this.nearby = nearby;
  }

  /** Whether the sentence speaks of this very activity: 当天, 现场. */
  boolean isPresent() {
    return nearby.has(Cue.THIS, setting.start(), setting.end());
  }

  /** Whether it is a later plan: 下一步. */
  boolean isPlanned() {
    return nearby.has(Cue.PLAN, setting.start(), count.start()) || isYearsPlan();
  }

  /** 今年全市将有5000名职工受训, 今年，工会将投入30万元，培训500人; not 今年的比赛将有300人参加. */
  private boolean isYearsPlan() {
    int year = setting.findLast(text, "今年", count.start());
    if (year < 0 || nearby.has(Cue.THIS, year, count.start())) {
      return false;
    }
    int behind = year + 2;
    boolean ofOne = text.charAt(behind) == '的' || Glyphs.isDigit(text.charAt(behind));
    int will = setting.find(text, "将", behind);
    return !ofOne && will >= 0 && will + 1 < count.start() && isFuture(will);
  }

  /** Whether it is still to come: 预计, 将有. */
  boolean isExpected() {
    return nearby.has(Cue.EXPECTED, nearby.clauseStart(), count.start())
        || count.number().marker().equals("预计")
        || text.startsWith("预计", count.start())
        || continuesPlan()
        || isAimedAt()
        || isBehindFuture();
  }

  /** Whether a total over a longer time is meant. */
  boolean isSeries() {
    return count.unit().equals("人次") || nearby.has(Cue.CUMULATIVE, setting.start(), count.start());
  }

  /** The last word of time before the count; null if there is none. */
  Cue last() {
    Cue last = null;
    boolean total = false;
    for (int i = 0; i < setting.hits().size(); i++) {
      Hit<Cue> hit = setting.hits().get(i);
      if (hit.start() >= count.start()) {
        break; // 已超过2万人: a word may reach into the marker
      }
      if (hit.kind().in(TIMES) && !isOfOtherClause(hit)) {
        boolean ofTheDay = last == Cue.THIS && !total && isBareSum(hit);
        last = ofTheDay ? last : hit.kind();
        total |= hit.kind() == Cue.CUMULATIVE;
      }
    }
    if (isJustBefore()) {
      return Cue.PAST;
    }
    return last == null && isOverYears() ? Cue.CUMULATIVE : last;
  }

  /** 刚刚为30名工友追回工资后，…: the news is what comes then. */
  private boolean isJustBefore() {
    int just = setting.findLast(text, "刚", count.start());
    return just >= nearby.clauseStart() && text.startsWith("后", nearby.clauseEnd() - 1);
  }

  /** 当天累计服务200人次: the sum of one day. */
  private boolean isBareSum(Hit<Cue> hit) {
    return hit.start() >= nearby.clauseStart() && text.startsWith("累计", hit.start());
  }

  /** 在近二十年的协作中，…. */
  private boolean isOverYears() {
    for (int at = setting.start() + 2; at < count.start(); at++) {
      if (text.charAt(at) == '年' && isNumberOfYears(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumberOfYears(int year) {
    int at = year - 1;
    while (at > setting.start() && year - at < LONGEST_YEARS && isNumeral(text.charAt(at))) {
      at--;
    }
    return at < year - 1 && (text.charAt(at) == '近' || text.startsWith("过去", at - 1));
  }

  private static boolean isNumeral(char c) {
    return Glyphs.isDigit(c) || "一二两三四五六七八九十多余几".indexOf(c) >= 0;
  }

  /** 先后走访三家企业，…: one round of visits, which says nothing of the clauses behind. */
  private boolean isOfOtherClause(Hit<Cue> hit) {
    int ground = setting.find(text, "基础上", hit.end()); // 在前期预赛的基础上，…
    return hit.start() < nearby.clauseStart()
        && hit.start() >= setting.start()
        && (text.startsWith("先后走访", hit.start())
            || (ground >= 0 && ground < count.start() && hit.kind() == Cue.PAST));
  }

  /** 预计举办20场，培训1200人次: the clause right before says it is to come. */
  private boolean continuesPlan() {
    int comma = nearby.clauseStart() - 1;
    return comma > setting.start()
        && "，,".indexOf(text.charAt(comma)) >= 0
        && nearby.has(Cue.EXPECTED, setting.clauseStart(text, comma), comma)
        && !nearby.has(Cue.THIS, nearby.clauseStart(), nearby.clauseEnd())
        && (count.unit().equals("人次") || nearby.before(Cue.FOR));
  }

  /** 将为2000名司机提供体检: those for whom something is planned. */
  boolean isForThem() {
    boolean forThem = count.start() > 0 && "为给向对".indexOf(text.charAt(count.start() - 1)) >= 0;
    int reaches = setting.findLast(text, "惠及", count.start());
    return forThem || nearby.before(Cue.FOR) || reaches >= nearby.clauseStart();
  }

  /** 开展培训18期，培训人员2400人: a programme of many days. */
  boolean isOfManySessions() {
    int sessions = nearby.clauseStart() - 2;
    return sessions - 2 > setting.start()
        && text.charAt(sessions) == '期'
        && Glyphs.isDigit(text.charAt(sessions - 1))
        && Glyphs.isDigit(text.charAt(sessions - 2));
  }

  /** 以走访千名职工为目标. */
  private boolean isAimedAt() {
    int aim = setting.find(text, "目标", count.end());
    return aim >= 0
        && setting.findLast(text, "以", count.start()) >= 0
        && setting.findLast(text, "为", aim) > count.end();
  }

  /** 将资助400名学生; not 将物资送到400名学生手中. */
  private boolean isBehindFuture() {
    int at = setting.findLast(text, "将", count.start());
    return at >= nearby.clauseStart() && at + 1 < count.start() && isFuture(at);
  }

  /** 20万名职工将享受体检: those for whom it is meant. */
  boolean isPromised() {
    int at = setting.find(text, "将", count.end());
    if (at < 0 || at >= nearby.clauseEnd()) {
      return false;
    }
    for (int i = at; i <= at + 3; i++) {
      int gain = GAINS.lengthAt(text, i);
      if (gain > 0 && i + gain <= setting.end()) {
        return true;
      }
    }
    return false;
  }

  /** 400名选手将展开角逐: they are there, or are to come. */
  boolean isAheadOfThem() {
    int at = setting.find(text, "将", count.end());
    return at >= 0 && at + 1 < nearby.clauseEnd() && isFuture(at);
  }

  private boolean isFuture(int at) {
    if (text.startsWith("将有", at)) {
      return true;
    }
    int end = setting.clauseEnd(text, at);
    for (int i = at + 1; i < end; i++) {
      if (GOALS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return NO_FUTURE_BEHIND.indexOf(text.charAt(at + 1)) < 0;
  }
}
