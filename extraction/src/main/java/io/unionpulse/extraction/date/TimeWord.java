package io.unionpulse.extraction.date;

/** What a word tells about a time. The words stand in {@code times.tsv}. */
enum TimeWord {
  /** A time that no calendar shows: 近日. */
  VAGUE(1 << 0),
  /** A time of the year, of the week: 暑期, 周末. */
  SEASON(1 << 1),
  /** The day of publication: 今天. */
  TODAY(1 << 2),
  /** The day before publication: 昨天. */
  YESTERDAY(1 << 3),
  /** Two days before publication: 前天. */
  DAY_BEFORE_YESTERDAY(1 << 4),
  /** The day after publication: 明天. */
  TOMORROW(1 << 5),
  /** The week of publication, with or without a day of it: 本周三. */
  THIS_WEEK(1 << 6),
  /** The week before: 上周六. */
  LAST_WEEK(1 << 7),
  /** The month of publication, with or without a day of it: 本月12日. */
  THIS_MONTH(1 << 8),
  /** The month before: 上月28日. */
  LAST_MONTH(1 << 9),
  /** Refers to a date named elsewhere, or only looks like a time: 当天, 工作日. */
  ANAPHOR(1 << 10),
  /** What stands with it is still to come: 将于. */
  PLAN(1 << 11),
  /** What follows is asked for, and still to come: 要求. */
  DEMAND(1 << 12),
  /** What stands with it is background: 此前. */
  PAST(1 << 13),
  /** Behind a date: it only begins a stretch that is background: 以来. */
  SINCE(1 << 14),
  /** Behind a date: that of a rule or document: 起施行. */
  RULE(1 << 15),
  /** A date with it bounds something else than the activity: 报名. */
  TERM(1 << 16),
  /** Behind a date: an occasion to come: 来临之际. */
  OCCASION(1 << 17),
  /** Refers to the activity reported: 活动现场. */
  EVENT(1 << 18),
  /** Introduces the activity's time: 培训时间为. */
  TIME(1 << 19),
  /** The date is that of the journalist's question: 获悉. */
  INTERVIEW(1 << 20),
  /** Introduces a number of days: 为期. */
  SPAN(1 << 21),
  /** The date is the last day: 落幕. */
  CLOSING(1 << 22),
  /** Introduces the last day: 持续至. */
  UNTIL(1 << 23),
  /** The date is that of a start, perhaps long ago: 启动. */
  OPENING(1 << 24),
  /** Verb that makes an activity: 举办. */
  ACT(1 << 25),
  /** Opens a clause of purpose or ground: 为, 按照. */
  GROUND(1 << 26);

  private final int bit;

  TimeWord(int bit) {
    this.bit = bit;
  }

  /** This word as a bit of a set. */
  int bit() {
    return bit;
  }
}
