package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.number.CueWords.Hit;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.Prefixes;

/**
 * The cue words that speak of one count: the nearest before it, the first behind it in its clause,
 * the noun it counts, and whether those people join or gain something.
 */
final class Nearby {

  static final int NEAR = 8;
  private static final int LONGEST_ATTRIBUTE = 10;
  private static final int SILENT =
      Cue.bits(
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
  private static final int NOUNS = Cue.bits(Cue.PERFORMER, Cue.VOLUNTEER, Cue.HONOURED);
  private static final Prefixes MOVES = Prefixes.of("走进", "走入", "来到", "赴");
  private static final Prefixes LIGHT_VERBS =
      Prefixes.of("进行", "开展", "展开", "上台", "登台", "走上", "登上", "交流");

  private final String text;
  private final Setting setting;
  private final Count count;
  private final int clauseStart;
  private final int clauseEnd;
  private final int floor;
  private final int ceiling;

  private Hit<Cue> before;
  private Hit<Cue> behind;
  private Hit<Cue> latest;
  private Hit<Cue> noun;
  private boolean joins;
  private boolean gains;
  private boolean online;

  /**
   * @param floor where the words that speak of another count before end
   * @param ceiling where the words that speak of the next count begin
   */
  Nearby(String text, Setting setting, Count count, int floor, int ceiling) {
    this.text = text;
    this.setting = setting;
    this.count = count;
    this.clauseStart = setting.clauseStart(text, count.start());
    this.clauseEnd = setting.clauseEnd(text, count.end());
    this.floor = Math.max(floor, clauseStart);
    this.ceiling = Math.max(count.end(), Math.min(ceiling, setting.end()));
    look();
  }

  int clauseStart() {
    return clauseStart;
  }

  int clauseEnd() {
    return clauseEnd;
  }

  int ceiling() {
    return ceiling;
  }

  /** Whether they take part by a verb behind. */
  boolean joins() {
    return joins;
  }

  /** Whether they get a certificate, which is no honour. */
  boolean gains() {
    return gains;
  }

  boolean online() {
    return online;
  }

  boolean served() {
    return before(Cue.FOR) || before(Cue.SERVE);
  }

  boolean before(Cue kind) {
    return before != null && before.kind() == kind;
  }

  boolean behind(Cue kind) {
    return behind != null && behind.kind() == kind;
  }

  /** 组织3名标兵走进学校，为200名学生讲述: the clause behind tells whom they serve, and how many. */
  boolean helpsBehind() {
    for (Hit<Cue> hit : setting.hits()) {
      if (hit.kind() == Cue.FOR && hit.start() == clauseEnd + 1 && hit.end() < setting.end()) {
        return Glyphs.isDigit(text.charAt(hit.end()));
      }
    }
    return false;
  }

  /** Characters between the word before and the count; only if there is one. */
  int gapBefore() {
    return count.start() - before.end();
  }

  /** Whether the counted are called so: 3名律师. */
  boolean isNoun(Cue kind) {
    return (noun != null && noun.kind() == kind) || (before(kind) && gapBefore() <= 1);
  }

  /** Whether a word of {@code kind} stands between two offsets. */
  boolean has(Cue kind, int from, int to) {
    if (!kind.in(setting.kinds())) {
      return false;
    }
    for (int i = 0; i < setting.hits().size(); i++) {
      Hit<Cue> hit = setting.hits().get(i);
      if (hit.kind() == kind && hit.start() >= from && hit.end() <= to) {
        return true;
      }
    }
    return false;
  }

  static boolean isSilent(Hit<Cue> hit) {
    return hit.kind().in(SILENT);
  }

  private void look() {
    for (int i = 0; i < setting.hits().size(); i++) {
      Hit<Cue> hit = setting.hits().get(i);
      boolean silent = isSilent(hit);
      if (hit.end() <= count.start()) {
        boolean speaks = !silent && hit.kind() != Cue.AREA && !saysWhose(hit);
        if (hit.start() >= floor && speaks) {
          before = hit;
        }
        online |= hit.kind() == Cue.ONLINE && hit.start() >= floor;
      } else if (hit.start() >= count.end() && hit.start() < Math.min(clauseEnd, ceiling)) {
        lookBehind(hit, silent);
      }
    }
  }

  /** 慰问坚守岗位的职工50名: the first verb still governs the count. */
  private boolean saysWhose(Hit<Cue> hit) {
    if (hit.kind() != Cue.MEMBERS || before == null) {
      return false;
    }
    int of = setting.find(text, "的", hit.end());
    return of >= 0 && of < count.start();
  }

  private void lookBehind(Hit<Cue> hit, boolean silent) {
    if (isColumn(hit)) {
      joins = true;
      return;
    }
    if (silent || isAttributive(hit)) {
      return;
    }
    boolean next = behind != null && behind.equals(latest);
    latest = hit;
    if (hit.kind().in(NOUNS)) {
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

  /** 近千人的跑步队伍: those people make it up, they are not its members. */
  private boolean isColumn(Hit<Cue> hit) {
    return text.startsWith("队伍", hit.end() - 2)
        && hit.end() - count.end() <= LONGEST_ATTRIBUTE
        && text.startsWith("的", count.end());
  }

  /** 进行发言, 走进学校宣讲: the first verb only leads to the one that says what they do. */
  private boolean leadsTo(Hit<Cue> hit) {
    int length = behind.end() - behind.start();
    boolean light = LIGHT_VERBS.lengthAt(text, behind.start()) == length;
    boolean moves = MOVES.lengthAt(text, behind.start()) == length;
    return (light && hit.start() - behind.end() <= 2) || (moves && hit.end() == clauseEnd);
  }

  /** 18位获得称号的劳模: the verb only says which people are meant. */
  private boolean isAttributive(Hit<Cue> hit) {
    boolean verb =
        hit.kind() == Cue.AWARD
            || hit.kind() == Cue.PERFORM
            || hit.kind() == Cue.OUTCOME
            || hit.kind() == Cue.MEMBERS;
    boolean named = hit.kind() == Cue.PERFORM && text.startsWith("骨干", hit.end());
    return named || (verb && hit.start() - count.end() <= 2 && isFollowedByOf(hit));
  }

  private boolean isFollowedByOf(Hit<Cue> hit) {
    for (int i = hit.end(); i < clauseEnd; i++) {
      if (text.charAt(i) == '的') {
        return true;
      }
    }
    return false;
  }
}
