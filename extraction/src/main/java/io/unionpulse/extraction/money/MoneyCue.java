package io.unionpulse.extraction.money;

/** What a word beside a sum says of it. The words stand in {@code cues.tsv}. */
enum MoneyCue {
  /** Money that workers earn, firms turn over or save, things cost: not of the activity. */
  FOREIGN,
  /** What a building costs: of the activity only where the shares of who paid follow (其中). */
  INVESTED,
  /** Money that befell or burdens people; where the clause gives, it is what is paid for them. */
  BURDEN,
  /** Money that participants pay. */
  PAID_BY_PARTICIPANTS,
  /** Money that is given, granted, got back: of the activity. */
  GIVEN
}
