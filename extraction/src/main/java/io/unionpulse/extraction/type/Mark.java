package io.unionpulse.extraction.type;

/** What a word says about the words near it. The words stand in {@code marks.tsv}. */
enum Mark {
  /** A verb whose object (in the passive, whose subject) is the activity: 举办. */
  HOLD(1 << 0),
  /** What follows, up to a verb that holds, is a place: 在, 来到. */
  AT(1 << 1),
  /** Who stands before it takes part: 参加. */
  ATTEND(1 << 2),
  /** What follows is said: 强调. */
  SAY(1 << 3),
  /** What follows is not done yet: 下一步. */
  PLAN(1 << 4),
  /** The sentence tells what went before: 近年来. */
  BACKGROUND(1 << 5),
  /** The news begins: 近日. */
  NEWS(1 << 6),
  /** Opens a clause of purpose or ground: 为. */
  PURPOSE(1 << 7),
  /** Looks like PURPOSE and is none: 为期. */
  NOT_PURPOSE(1 << 8),
  /** Reports a part of the activity: 现场. */
  PART(1 << 9),
  /** A class: its form is a type of its own: 培训班. */
  CLASS(1 << 10),
  /** Those whom a federation trains for its own work: 工会干部. */
  CADRES(1 << 11),
  /** Right behind a word it makes that word part of a name: 协会. */
  NAME_END(1 << 12),
  /** Hides the shorter words in it: 安全感. */
  MASK(1 << 13),
  /** A contest: it makes a trade that is measured no class: 技能赛. */
  CONTEST(1 << 14),
  /** Guests from another union; what they are shown is no subject: 考察团. */
  DELEGATION(1 << 15);

  private final int bit;

  Mark(int bit) {
    this.bit = bit;
  }

  /** This mark as a bit of a set. */
  int bit() {
    return bit;
  }
}
