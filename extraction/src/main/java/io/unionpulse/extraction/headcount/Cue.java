package io.unionpulse.extraction.headcount;

/** What a word near a number of people says of it. The words stand in {@code cues.tsv}. */
enum Cue {
  /** Takes part: 参加, 到场. */
  JOIN,
  /** Takes part at a distance: 线上观看. */
  ONLINE,
  /** Puts in a name: 报名. */
  SIGN_UP,
  /** Is served, gathered or visited; its object follows: 慰问, 吸引, 组织. */
  SERVE,
  /** Benefits: 惠及, 受益. */
  BENEFIT,
  /** Served over time by a facility or a programme unless the activity is named: 服务, 接待. */
  OFFER,
  /** Preposition of who is served: 为, 向. */
  FOR,
  /** Calls somebody in: 邀请. */
  INVITE,
  /** Speaks, teaches or judges: 发言, 授课. */
  PERFORM,
  /** Who speaks, teaches or helps: 专家, 律师. */
  PERFORMER,
  /** Helpers that may be the participants themselves: 志愿者. */
  VOLUNTEER,
  /** Is honoured: 表彰, 荣获. */
  AWARD,
  /** What the honoured are called: 先进个人. */
  HONOURED,
  /** Gets through to the next round: 晋级. */
  ADVANCE,
  /** What came of it later: 达成意向. */
  OUTCOME,
  /** How many a body has: 现有, 会员. */
  MEMBERS,
  /** Where people live or work: 周边, 全市. */
  AREA,
  /** Size of a team: 每队, 组队. */
  TEAM,
  /** A frequency or a rate: 每天, 人均. */
  RATE,
  /** Room for so many, or in reach of so many: 容纳, 覆盖. */
  CAPACITY,
  /** Who may use an offer, or whose cause is pleaded, not who gained: 可以, 追讨. */
  POSSIBLE,
  /** Over a long time: 累计, 以来. */
  CUMULATIVE,
  /** Another time: 去年, 此前. */
  PAST,
  /** Not yet: 预计, 将有. */
  EXPECTED,
  /** A later plan: 下一步, 今后. */
  PLAN,
  /** A part of a number before: 其中. */
  SUBSET,
  /** A sum: 共有, 总计. */
  TOTAL,
  /** This very activity: 当天, 现场, 本次. */
  THIS,
  /** Back from another time: 今年. */
  THIS_YEAR,
  /** A set phrase with a number in it: 千家万户. */
  IDIOM,
  /** A word that only looks as if it held another. */
  NOISE;

  /** This kind as a bit of a set. */
  int bit() {
    return 1 << ordinal();
  }

  /** A set of kinds, one bit each. */
  static int bits(Cue... kinds) {
    int bits = 0;
    for (Cue kind : kinds) {
      bits |= kind.bit();
    }
    return bits;
  }

  /** Whether it is one of {@code kinds}. */
  boolean in(int kinds) {
    return (kinds & bit()) != 0;
  }
}
