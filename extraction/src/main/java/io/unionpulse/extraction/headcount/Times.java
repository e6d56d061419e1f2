package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.number.CueWords.Hit;
import java.util.Set;

/**
 * When a count holds: on the days of this activity, over a longer time, at another time, or not yet
 * (annotation guide, rules 17 and 19).
 */
final class Times {

  private static final Set<Cue> TIMES = Set.of(Cue.CUMULATIVE, Cue.PAST, Cue.THIS, Cue.THIS_YEAR);
  private static final String GOALS = "到给至入进为向带"; // where 将 only moves the object forward
  private static final String NO_FUTURE_BEHIND = "近士军领帅官"; // 将近, 将士

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
    return nearby.has(Cue.PLAN, setting.start(), count.start());
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
    for (Hit<Cue> hit : setting.hits()) {
      if (hit.end() > count.start()) {
        break;
      }
      if (TIMES.contains(hit.kind()) && !isOfOtherClause(hit)) {
        last = hit.kind();
      }
    }
    return last;
  }

  /** 先后走访三家企业，…: one round of visits, which says nothing of the clauses behind. */
  private boolean isOfOtherClause(Hit<Cue> hit) {
    return hit.start() < nearby.clauseStart()
        && hit.start() >= setting.start()
        && text.startsWith("先后走访", hit.start());
  }

  /** 预计举办20场，培训1200人次: the clause right before says it is to come. */
  private boolean continuesPlan() {
    int comma = nearby.clauseStart() - 1;
    return comma > setting.start()
        && "，,".indexOf(text.charAt(comma)) >= 0
        && nearby.has(Cue.EXPECTED, setting.clauseStart(text, comma), comma)
        && !nearby.has(Cue.THIS, nearby.clauseStart(), nearby.clauseEnd())
        && count.unit().equals("人次");
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

  /** 400名选手将展开角逐: they are there, or are to come. */
  boolean isAheadOfThem() {
    int at = setting.find(text, "将", count.end());
    return at >= 0 && at + 1 < nearby.clauseEnd() && isFuture(at);
  }

  private boolean isFuture(int at) {
    for (int i = at + 1; i < nearby.clauseEnd(); i++) {
      if (GOALS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return NO_FUTURE_BEHIND.indexOf(text.charAt(at + 1)) < 0;
  }
}
