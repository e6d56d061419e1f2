package io.unionpulse.extraction.headcount;

import static io.unionpulse.extraction.headcount.Standing.FAIR;
import static io.unionpulse.extraction.headcount.Standing.LIKELY;
import static io.unionpulse.extraction.headcount.Standing.ONLY_EXPECTED;
import static io.unionpulse.extraction.headcount.Standing.SURE;
import static io.unionpulse.extraction.headcount.Standing.WEAK;
import static io.unionpulse.extraction.headcount.Standing.never;
import static io.unionpulse.extraction.headcount.Standing.present;

import io.unionpulse.avro.FigureRole;
import io.unionpulse.extraction.number.CueWords.Hit;
import java.util.Set;

/**
 * Says what one count stands for, from the words around it (annotation guide, rules 17 to 19).
 * First what rules a headcount out: a part, a rate, a team's size, another time, a plan, somebody
 * else's speech; then who the people are and what they do, the nearest word before and the first
 * behind.
 */
final class Judge {

  private static final int NEAR = 8;
  private static final int LEAD = 3;
  private static final Set<Cue> TIMES = Set.of(Cue.CUMULATIVE, Cue.PAST, Cue.THIS, Cue.THIS_YEAR);
  private static final Set<Cue> SILENT =
      Set.of(
          Cue.THIS,
          Cue.CUMULATIVE,
          Cue.PAST,
          Cue.EXPECTED,
          Cue.PLAN,
          Cue.SUBSET,
          Cue.RATE,
          Cue.IDIOM,
          Cue.TEAM,
          Cue.CAPACITY,
          Cue.NOISE);
  private static final Set<Cue> NOUNS = Set.of(Cue.PERFORMER, Cue.VOLUNTEER, Cue.HONOURED);
  private static final Set<String> THRESHOLDS = Set.of("以上", "以下", "以内");
  private static final Set<String> MOVES = Set.of("走进", "走入", "来到", "赴");
  private static final Set<String> LIGHT_VERBS =
      Set.of("进行", "开展", "展开", "上台", "登台", "走上", "登上", "交流");

  private final String text;
  private final boolean title;
  private final Setting setting;
  private final Count count;
  private final int clauseStart;
  private final int clauseEnd;
  private final int floor;
  private final int ceiling;

  private Hit<Cue> before;
  private Hit<Cue> behind;
  private Hit<Cue> latest;
  private boolean joins;
  private boolean gains;
  private boolean online;
  private Hit<Cue> noun;

  /**
   * @param floor where the words that speak of another count before end
   * @param ceiling where the words that speak of the next count begin
   */
  Judge(String text, boolean title, Setting setting, Count count, int floor, int ceiling) {
    this.text = text;
    this.title = title;
    this.setting = setting;
    this.count = count;
    this.clauseStart = setting.clauseStart(text, count.start());
    this.clauseEnd = setting.clauseEnd(text, count.end());
    this.floor = Math.max(floor, clauseStart);
    this.ceiling = Math.max(count.end(), Math.min(ceiling, setting.end()));
    look();
  }

  /** Whether the count is part of a set phrase and none. */
  static boolean isIdiom(Setting setting, Count count) {
    for (Hit<Cue> hit : setting.hits()) {
      if (hit.kind() == Cue.IDIOM && hit.start() < count.end() && hit.end() > count.start()) {
        return true;
      }
    }
    return false;
  }

  Standing standing(boolean otherYear, boolean speech) {
    boolean present = has(Cue.THIS, setting.start(), setting.end());
    if (isPart()) {
      return never(FigureRole.OTHER);
    }
    boolean planned = has(Cue.PLAN, setting.start(), count.start());
    boolean expected = has(Cue.EXPECTED, clauseStart, count.start()) || isExpectedMarker();
    if (planned || expected || continuesPlan()) {
      boolean attends = before(Cue.JOIN) || joins;
      boolean series =
          count.unit().equals("人次") || has(Cue.CUMULATIVE, setting.start(), count.start());
      return new Standing(FigureRole.EXPECTED, attends && !planned && !series ? ONLY_EXPECTED : 0);
    }
    Cue time = lastTime();
    if (time == Cue.CUMULATIVE) {
      return never(FigureRole.CUMULATIVE);
    }
    if (time == Cue.PAST || (otherYear && time == null) || (speech && !present)) {
      return never(FigureRole.OTHER);
    }
    Standing standing = byPeople(present);
    return count.people() ? standing : never(roleOfBodies(standing.role()));
  }

  /** Bodies attend only if a verb says so; else they are served, organise or are listed. */
  private FigureRole roleOfBodies(FigureRole role) {
    boolean attend = joins || before(Cue.JOIN);
    return role == FigureRole.ATTENDANCE && !attend ? FigureRole.OTHER : role;
  }

  private boolean isPart() {
    boolean threshold =
        THRESHOLDS.contains(count.number().marker())
            && (text.startsWith("的企业", count.end())
                || text.startsWith("企业", count.end())
                || text.startsWith("的单位", count.end())
                || text.startsWith("单位", count.end()));
    boolean group = false;
    for (Hit<Cue> hit : setting.hits()) {
      group |= hit.kind() == Cue.TEAM && hit.start() < count.end() && hit.end() > count.end();
    }
    return threshold
        || group
        || text.startsWith("一支", count.start() - 2) // 一支48人的巡查队
        || has(Cue.SUBSET, count.start() - NEAR - 4, count.start())
        || has(Cue.RATE, Math.max(clauseStart, count.start() - NEAR), count.start())
        || has(Cue.TEAM, Math.max(itemStart(), count.start() - NEAR), count.start())
        || has(Cue.CAPACITY, clauseStart, count.start());
  }

  /** Where its item of a list begins: 18个小组、90名选手. */
  private int itemStart() {
    return Math.max(clauseStart, text.lastIndexOf('、', count.start() - 1) + 1);
  }

  private Standing byPeople(boolean present) {
    boolean served = before(Cue.FOR) || before(Cue.SERVE);
    if (behind(Cue.POSSIBLE)) {
      return never(FigureRole.OTHER);
    }
    if (behind(Cue.PERFORM)) {
      return before(Cue.FOR) ? present(LIKELY) : never(FigureRole.OTHER);
    }
    if (isNoun(Cue.PERFORMER)) {
      if ((helps() && !served) || before(Cue.INVITE)) {
        return never(FigureRole.OTHER);
      }
      return served || joins ? present(LIKELY) : never(FigureRole.OTHER);
    }
    if (isNoun(Cue.VOLUNTEER) && behind(Cue.FOR)) {
      return present(WEAK);
    }
    if (behind(Cue.AWARD) && !gains) {
      return never(FigureRole.AWARDEES);
    }
    if (before(Cue.AWARD) || isNoun(Cue.HONOURED) || before(Cue.HONOURED)) {
      boolean served2 = served && !before(Cue.AWARD);
      return joins || served2 ? present(LIKELY) : never(FigureRole.AWARDEES);
    }
    if (behind(Cue.OUTCOME)) {
      return never(FigureRole.OTHER);
    }
    if (before(Cue.MEMBERS) && !joins) {
      return never(FigureRole.MEMBERS);
    }
    if (behind(Cue.MEMBERS) && !joins && !served) {
      return never(FigureRole.MEMBERS);
    }
    return byVerb(present, served);
  }

  /** 律师为职工解答: those who help are not those who are served. */
  private boolean helps() {
    return behind(Cue.FOR) || behind(Cue.SERVE) || behind(Cue.OFFER);
  }

  private Standing byVerb(boolean present, boolean served) {
    if (behind(Cue.ADVANCE) || before(Cue.ADVANCE) || online) {
      return present(WEAK);
    }
    if (behind(Cue.SIGN_UP) || (before(Cue.SIGN_UP) && !joins)) {
      return present(joins ? LIKELY : FAIR);
    }
    if (joins) {
      return present(before(Cue.INVITE) ? LIKELY : SURE);
    }
    if (served || gains) {
      return present(SURE);
    }
    boolean lead = title || setting.index() < LEAD;
    if (before(Cue.OFFER)) {
      boolean now = present || (lead && !count.unit().equals("人次"));
      return now ? present(present ? LIKELY : FAIR) : never(FigureRole.CUMULATIVE);
    }
    if (before(Cue.BENEFIT)) {
      boolean visits = count.unit().equals("人次") && !present; // benefits of a programme
      return !visits && (present || lead) ? present(FAIR) : never(FigureRole.OTHER);
    }
    if (before(Cue.JOIN)) {
      return present(count.start() - before.end() <= NEAR ? SURE : LIKELY);
    }
    if (before(Cue.INVITE)) {
      return present(WEAK);
    }
    return byNeighbours(lead, present);
  }

  /** No word in its own clause says it: the clauses behind, then those before. */
  private Standing byNeighbours(boolean lead, boolean present) {
    for (Hit<Cue> hit : setting.hits()) {
      if (hit.start() >= clauseEnd && hit.start() < ceiling && !isSilent(hit)) {
        boolean performs = hit.kind() == Cue.PERFORM || hit.kind() == Cue.AWARD;
        if (performs && !hasOwnSubject(hit)) {
          return never(FigureRole.OTHER);
        }
        if (hit.kind() == Cue.JOIN) {
          return present(LIKELY);
        }
      }
    }
    if (before(Cue.TOTAL)) {
      boolean joined = has(Cue.JOIN, setting.start(), count.start());
      return joined || lead || present ? present(joined ? LIKELY : FAIR) : never(FigureRole.OTHER);
    }
    if (has(Cue.AREA, Math.max(clauseStart, count.start() - NEAR), count.start())) {
      return never(FigureRole.OTHER);
    }
    if (title) {
      return present(FAIR);
    }
    boolean joinedBefore = has(Cue.JOIN, setting.start(), count.start());
    return joinedBefore || lead ? present(WEAK) : never(FigureRole.OTHER);
  }

  /** 医生现场点评: somebody else does it. */
  private boolean hasOwnSubject(Hit<Cue> verb) {
    return has(Cue.PERFORMER, setting.clauseStart(text, verb.start()), verb.start());
  }

  private void look() {
    for (Hit<Cue> hit : setting.hits()) {
      boolean silent = isSilent(hit);
      if (hit.end() <= count.start()) {
        if (hit.start() >= floor && !silent && hit.kind() != Cue.AREA) {
          before = hit;
        }
        online |= hit.kind() == Cue.ONLINE && hit.start() >= floor;
      } else if (hit.start() >= count.end() && hit.start() < Math.min(clauseEnd, ceiling)) {
        lookBehind(hit, silent);
      }
    }
  }

  private void lookBehind(Hit<Cue> hit, boolean silent) {
    if (silent || isAttributive(hit)) {
      return;
    }
    boolean next = behind != null && behind.equals(latest);
    latest = hit;
    if (NOUNS.contains(hit.kind())) {
      boolean adverbial = "在由".indexOf(text.charAt(hit.start() - 1)) >= 0; // 在咨询师引导下
      if (behind == null && noun == null && !adverbial && hit.start() - count.end() <= NEAR) {
        noun = hit;
      }
      return;
    }
    online |= hit.kind() == Cue.ONLINE;
    gains |= text.startsWith("证", hit.end() - 1) && hit.kind() == Cue.JOIN;
    gains |= text.startsWith("业证书", hit.end() - 3) && hit.kind() == Cue.JOIN;
    if (hit.kind() == Cue.PERFORM && next && leadsTo(hit)) {
      behind = hit;
      joins = false;
    } else if (behind == null) {
      behind = hit;
    }
    boolean awarded = behind.kind() == Cue.AWARD || behind.kind() == Cue.PERFORM;
    joins |= hit.kind() == Cue.JOIN && !awarded;
  }

  /** 进行发言, 走进学校宣讲: the first verb only leads to the one that says what they do. */
  private boolean leadsTo(Hit<Cue> hit) {
    String verb = text.substring(behind.start(), behind.end());
    return (LIGHT_VERBS.contains(verb) && hit.start() - behind.end() <= 2)
        || (MOVES.contains(verb) && hit.end() == clauseEnd);
  }

  /** 18位获得称号的劳模: the verb only says which people are meant. */
  private boolean isAttributive(Hit<Cue> hit) {
    boolean verb =
        hit.kind() == Cue.AWARD
            || hit.kind() == Cue.PERFORM
            || hit.kind() == Cue.OUTCOME
            || hit.kind() == Cue.MEMBERS;
    boolean named = hit.kind() == Cue.PERFORM && text.startsWith("骨干", hit.end());
    boolean of =
        hit.start() - count.end() <= 2
            && text.substring(hit.end(), Math.max(hit.end(), clauseEnd)).indexOf('的') >= 0;
    return named || (verb && of);
  }

  private Cue lastTime() {
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
    return hit.start() < clauseStart
        && hit.start() >= setting.start()
        && text.startsWith("先后走访", hit.start());
  }

  /** 预计举办20场，培训1200人次: the clause right before says it is to come. */
  private boolean continuesPlan() {
    int comma = clauseStart - 1;
    return comma > setting.start()
        && "，,".indexOf(text.charAt(comma)) >= 0
        && has(Cue.EXPECTED, setting.clauseStart(text, comma), comma)
        && !has(Cue.THIS, clauseStart, clauseEnd)
        && count.unit().equals("人次");
  }

  private boolean isExpectedMarker() {
    return count.number().marker().equals("预计") || text.startsWith("预计", count.start());
  }

  private boolean isNoun(Cue kind) {
    return (noun != null && noun.kind() == kind)
        || (before(kind) && count.start() - before.end() <= 1);
  }

  private boolean before(Cue kind) {
    return before != null && before.kind() == kind;
  }

  private boolean behind(Cue kind) {
    return behind != null && behind.kind() == kind;
  }

  private boolean has(Cue kind, int from, int to) {
    for (Hit<Cue> hit : setting.hits()) {
      if (hit.kind() == kind && hit.start() >= from && hit.end() <= to) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSilent(Hit<Cue> hit) {
    return SILENT.contains(hit.kind());
  }
}
