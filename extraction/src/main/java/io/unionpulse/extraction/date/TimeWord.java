package io.unionpulse.extraction.date;

/** What a word tells about a time. The words stand in {@code times.tsv}. */
enum TimeWord {
  /** A time that no calendar shows: 近日. */
  VAGUE,
  /** A time of the year, of the week: 暑期, 周末. */
  SEASON,
  /** The day of publication: 今天. */
  TODAY,
  /** The day before publication: 昨天. */
  YESTERDAY,
  /** Two days before publication: 前天. */
  DAY_BEFORE_YESTERDAY,
  /** The day after publication: 明天. */
  TOMORROW,
  /** The week of publication, with or without a day of it: 本周三. */
  THIS_WEEK,
  /** The week before: 上周六. */
  LAST_WEEK,
  /** The month of publication, with or without a day of it: 本月12日. */
  THIS_MONTH,
  /** The month before: 上月28日. */
  LAST_MONTH,
  /** Refers to a date named elsewhere, or only looks like a time: 当天, 工作日. */
  ANAPHOR,
  /** What stands with it is still to come: 将于. */
  PLAN,
  /** What follows is asked for, and still to come: 要求. */
  DEMAND,
  /** What stands with it is background: 此前. */
  PAST,
  /** Behind a date: it only begins a stretch that is background: 以来. */
  SINCE,
  /** Behind a date: that of a rule or document: 起施行. */
  RULE,
  /** A date with it bounds something else than the activity: 报名. */
  TERM,
  /** Behind a date: an occasion to come: 来临之际. */
  OCCASION,
  /** Refers to the activity reported: 活动现场. */
  EVENT,
  /** Introduces the activity's time: 培训时间为. */
  TIME,
  /** The date is that of the journalist's question: 获悉. */
  INTERVIEW,
  /** Introduces a number of days: 为期. */
  SPAN,
  /** The date is the last day: 落幕. */
  CLOSING,
  /** Introduces the last day: 持续至. */
  UNTIL,
  /** The date is that of a start, perhaps long ago: 启动. */
  OPENING,
  /** Verb that makes an activity: 举办. */
  ACT,
  /** Opens a clause of purpose or ground: 为, 按照. */
  GROUND;

  /** This word as a bit of a set. */
  int bit() {
    return 1 << ordinal();
  }
}
