package io.unionpulse.extraction.type;

/** What a word says about the words near it. The words stand in {@code marks.tsv}. */
enum Mark {
  /** A verb whose object (in the passive, whose subject) is the activity: 举办. */
  HOLD,
  /** What follows, up to a verb that holds, is a place: 在, 来到. */
  AT,
  /** Who stands before it takes part: 参加. */
  ATTEND,
  /** What follows is said: 强调. */
  SAY,
  /** What follows is not done yet: 下一步. */
  PLAN,
  /** The sentence tells what went before: 近年来. */
  BACKGROUND,
  /** The news begins: 近日. */
  NEWS,
  /** Opens a clause of purpose or ground: 为. */
  PURPOSE,
  /** Looks like PURPOSE and is none: 为期. */
  NOT_PURPOSE,
  /** Reports a part of the activity: 现场. */
  PART,
  /** A class: its form is a type of its own: 培训班. */
  CLASS,
  /** Those whom a federation trains for its own work: 工会干部. */
  CADRES,
  /** Right behind a word it makes that word part of a name: 协会. */
  NAME_END,
  /** Hides the shorter words in it: 安全感. */
  MASK
}
