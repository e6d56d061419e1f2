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
import io.unionpulse.extraction.number.Decimal;

/**
 * Says what one count stands for, from the words around it (annotation guide, rules 17 to 19).
 * First what rules a headcount out: a part, a rate, a team's size, a name, another time, a plan,
 * somebody else's speech; then who the people are and what they do, the nearest word before and the
 * first behind.
 */
final class Judge {

  private static final int LEAD = 3;
  private static final int CROWD = 40;

  private final String text;
  private final boolean title;
  private final Setting setting;
  private final Count count;
  private final Nearby nearby;
  private final Exclusions exclusions;
  private final Times times;

  /**
   * @param floor where the words that speak of another count before end
   * @param ceiling where the words that speak of the next count begin
   */
  Judge(String text, boolean title, Setting setting, Count count, int floor, int ceiling) {
    this.text = text;
    this.title = title;
    this.setting = setting;
    this.count = count;
    this.nearby = new Nearby(text, setting, count, floor, ceiling);
    this.exclusions = new Exclusions(text, setting, count, nearby);
    this.times = new Times(text, setting, count, nearby);
  }

  /** Whether it is only a part of those who are there. */
  boolean isSubset() {
    return exclusions.isSubset();
  }

  Standing standing(boolean otherYear, boolean speech) {
    boolean present = times.isPresent();
    if (exclusions.isPart() || exclusions.isInName()) {
      return never(FigureRole.OTHER);
    }
    boolean planned = times.isPlanned() || times.isPromised();
    if (planned || times.isExpected()) {
      boolean attends = nearby.before(Cue.JOIN) || nearby.joins();
      boolean only = attends && !planned && !times.isSeries() && !times.isForThem();
      return new Standing(FigureRole.EXPECTED, only ? ONLY_EXPECTED : 0);
    }
    Cue time = times.last();
    if (time == Cue.CUMULATIVE || (!present && times.isOfManySessions())) {
      return never(FigureRole.CUMULATIVE);
    }
    if (time == Cue.PAST || (otherYear && time == null) || (speech && !present)) {
      return never(FigureRole.OTHER);
    }
    if (!present && new Inventory(text, setting, count, nearby).holds()) {
      return never(FigureRole.MEMBERS);
    }
    if (!present && count.unit().equals("人次") && isOfManyDays()) {
      return never(FigureRole.CUMULATIVE);
    }
    if (time == Cue.THIS_YEAR && !present && isYearsWork()) {
      return never(FigureRole.CUMULATIVE);
    }
    Standing standing = byPeople(present);
    if (exclusions.isRound() && !title && !isSaidOfThem(standing)) {
      return never(FigureRole.OTHER);
    }
    return count.people() ? standing : never(roleOfBodies(standing.role()));
  }

  /** 全市查找隐患2万人次, 走访慰问5000人次: person-times add up over a drive. */
  private boolean isOfManyDays() {
    boolean visits = nearby.before(Cue.SERVE) && setting.findLast(text, "慰问", count.start()) >= 0;
    return visits || nearby.has(Cue.AREA, setting.start(), count.start());
  }

  /** 今年，市总工会共资助学生400名. */
  private boolean isYearsWork() {
    boolean gains = nearby.before(Cue.BENEFIT) || nearby.behind(Cue.BENEFIT);
    boolean work = nearby.served() || nearby.before(Cue.OFFER) || gains;
    boolean all = setting.findLast(text, "共", count.start()) >= 0;
    return work && !nearby.joins() && (all || setting.index() >= LEAD - 1);
  }

  /** A round number in words counts only where its own clause says what those people do. */
  private boolean isSaidOfThem(Standing standing) {
    return standing.isCandidate()
        && standing.rank() <= LIKELY
        && (nearby.joins() || nearby.served() || nearby.before(Cue.JOIN));
  }

  /** Bodies attend only if a verb says so; else they are served, organise or are listed. */
  private FigureRole roleOfBodies(FigureRole role) {
    boolean attend = nearby.joins() || nearby.before(Cue.JOIN);
    return role == FigureRole.ATTENDANCE && !attend ? FigureRole.OTHER : role;
  }

  private Standing byPeople(boolean present) {
    boolean served = nearby.served();
    boolean joins = nearby.joins();
    if (nearby.behind(Cue.POSSIBLE) || isPleaded()) {
      return never(FigureRole.OTHER);
    }
    if (nearby.before(Cue.SERVE) && nearby.helpsBehind()) {
      return present(WEAK);
    }
    if (exclusions.isField()) {
      return present(FAIR);
    }
    if (exclusions.isTitled() && !joins) {
      return never(FigureRole.AWARDEES);
    }
    if (nearby.behind(Cue.PERFORM)) {
      boolean crowd =
          Decimal.whole(count.number().low()) >= CROWD
              && !nearby.before(Cue.INVITE); // too many to speak
      return nearby.before(Cue.FOR)
          ? present(LIKELY)
          : crowd ? present(WEAK) : never(FigureRole.OTHER);
    }
    if (nearby.isNoun(Cue.PERFORMER)) {
      if ((helps() && !served) || nearby.before(Cue.INVITE)) {
        return never(FigureRole.OTHER);
      }
      return served || joins ? present(LIKELY) : never(FigureRole.OTHER);
    }
    if (nearby.isNoun(Cue.VOLUNTEER) && nearby.behind(Cue.FOR)) {
      return present(WEAK);
    }
    if (nearby.behind(Cue.AWARD) && !nearby.gains()) {
      return never(FigureRole.AWARDEES);
    }
    if (nearby.before(Cue.AWARD) || nearby.isNoun(Cue.HONOURED) || nearby.before(Cue.HONOURED)) {
      boolean honours =
          nearby.before(Cue.AWARD) || nearby.has(Cue.AWARD, count.end(), nearby.clauseEnd());
      return joins || (served && !honours) ? present(LIKELY) : never(FigureRole.AWARDEES);
    }
    if (nearby.behind(Cue.OUTCOME) && allOfThem()) {
      return present(FAIR);
    }
    if (nearby.behind(Cue.OUTCOME) || comesOf()) {
      return never(FigureRole.OTHER);
    }
    if (nearby.before(Cue.MEMBERS) && !joins) {
      return never(FigureRole.MEMBERS);
    }
    if (nearby.behind(Cue.MEMBERS) && !joins && !served) {
      return never(FigureRole.MEMBERS);
    }
    return byVerb(present, served);
  }

  /** 就业120人; not 高温岗位的800多人, where the word only says which people are meant. */
  private boolean comesOf() {
    return nearby.before(Cue.OUTCOME)
        && nearby.gapBefore() <= 2
        && text.charAt(count.start() - 1) != '的';
  }

  /** 帮60名工人向承包商追讨工资. */
  private boolean isPleaded() {
    return nearby.behind(Cue.FOR)
        && nearby.has(Cue.POSSIBLE, count.end(), nearby.clauseEnd())
        && !nearby.joins();
  }

  /** 50名学员全部通过考核: what came of it tells how many there were. */
  private boolean allOfThem() {
    int all = setting.find(text, "全部", count.end());
    return all >= 0 && all < nearby.clauseEnd();
  }

  /** 律师为职工解答: those who help are not those who are served. */
  private boolean helps() {
    return nearby.behind(Cue.FOR) || nearby.behind(Cue.SERVE) || nearby.behind(Cue.OFFER);
  }

  private Standing byVerb(boolean present, boolean served) {
    boolean joins = nearby.joins();
    if (nearby.behind(Cue.ADVANCE) || nearby.before(Cue.ADVANCE) || nearby.online()) {
      return present(WEAK);
    }
    if (nearby.behind(Cue.SIGN_UP) || (nearby.before(Cue.SIGN_UP) && !joins)) {
      return present(joins ? LIKELY : FAIR);
    }
    if (joins) {
      boolean few = nearby.before(Cue.INVITE) || isParty() || Crowd.watches(text, count);
      boolean doubtful = times.isAheadOfThem() || Crowd.isSifted(text, nearby, setting);
      return present(doubtful ? FAIR : few ? LIKELY : SURE);
    }
    if (served || nearby.gains()) {
      boolean drawn = nearby.before(Cue.SERVE) && Crowd.watches(text, count); // 吸引市民观看
      return present(drawn ? LIKELY : SURE);
    }
    boolean lead = title || setting.index() < LEAD;
    boolean around = nearby.has(Cue.AREA, nearby.clauseStart(), count.start()) && !present;
    if (nearby.before(Cue.OFFER)) {
      boolean now = present || (lead && !around && !count.unit().equals("人次"));
      return now ? present(present ? LIKELY : FAIR) : never(FigureRole.CUMULATIVE);
    }
    if (nearby.before(Cue.BENEFIT)) {
      boolean visits = count.unit().equals("人次") && !present; // benefits of a programme
      return !visits && !around && (present || lead) ? present(FAIR) : never(FigureRole.OTHER);
    }
    if (nearby.before(Cue.JOIN)) {
      return present(nearby.gapBefore() <= Nearby.NEAR && !isParty() ? SURE : LIKELY);
    }
    if (nearby.before(Cue.INVITE)) {
      return isPicked() ? never(FigureRole.OTHER) : present(WEAK);
    }
    return byNeighbours(lead, present);
  }

  /** 挑选10名劳模组成宣讲团: who is to speak to others. */
  private boolean isPicked() {
    int picks = setting.findLast(text, "选", count.start());
    int forms = setting.find(text, "组成", count.end());
    return picks >= nearby.clauseStart()
        && count.start() - picks <= Nearby.NEAR
        && forms >= 0
        && forms < nearby.clauseEnd();
  }

  /** 一行5人, who may come to serve others. */
  private boolean isParty() {
    return text.startsWith("一行", count.start() - 2)
        && nearby.has(Cue.FOR, count.end(), setting.end());
  }

  /** No word in its own clause says it: the clauses behind, then those before. */
  private Standing byNeighbours(boolean lead, boolean present) {
    for (Hit<Cue> hit : setting.hits()) {
      if (hit.start() >= nearby.clauseEnd()
          && hit.start() < nearby.ceiling()
          && !Nearby.isSilent(hit)) {
        boolean performs = hit.kind() == Cue.PERFORM || hit.kind() == Cue.AWARD;
        if (performs && !hasOwnSubject(hit)) {
          return never(FigureRole.OTHER);
        }
        if (hit.kind() == Cue.JOIN) {
          return present(LIKELY);
        }
      }
    }
    boolean joinedBefore = nearby.has(Cue.JOIN, setting.start(), count.start());
    if (nearby.before(Cue.TOTAL)) {
      return joinedBefore || lead || present
          ? present(joinedBefore ? LIKELY : FAIR)
          : never(FigureRole.OTHER);
    }
    int near = Math.max(nearby.clauseStart(), count.start() - Nearby.NEAR);
    if (nearby.has(Cue.AREA, near, count.start())) {
      return never(FigureRole.OTHER);
    }
    if (title || (lead && Crowd.competes(text, count))) {
      return present(FAIR);
    }
    return joinedBefore || lead ? present(WEAK) : never(FigureRole.OTHER);
  }

  /** 医生现场点评: somebody else does it. */
  private boolean hasOwnSubject(Hit<Cue> verb) {
    return nearby.has(Cue.PERFORMER, setting.clauseStart(text, verb.start()), verb.start());
  }
}
