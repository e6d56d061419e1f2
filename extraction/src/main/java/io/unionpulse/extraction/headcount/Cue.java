package io.unionpulse.extraction.headcount;

/** What a word near a number of people says of it. The words stand in {@code cues.tsv}. */
enum Cue {
  /** Takes part: 参加, 到场. */
  JOIN(1 << 0),
  /** Takes part at a distance: 线上观看. */
  ONLINE(1 << 1),
  /** Puts in a name: 报名. */
  SIGN_UP(1 << 2),
  /** Is served, gathered or visited; its object follows: 慰问, 吸引, 组织. */
  SERVE(1 << 3),
  /** Benefits: 惠及, 受益. */
  BENEFIT(1 << 4),
  /** Served over time by a facility or a programme unless the activity is named: 服务, 接待. */
  OFFER(1 << 5),
  /** Preposition of who is served: 为, 向. */
  FOR(1 << 6),
  /** Calls somebody in: 邀请. */
  INVITE(1 << 7),
  /** Speaks, teaches or judges: 发言, 授课. */
  PERFORM(1 << 8),
  /** Who speaks, teaches or helps: 专家, 律师. */
  PERFORMER(1 << 9),
  /** Helpers that may be the participants themselves: 志愿者. */
  VOLUNTEER(1 << 10),
  /** Is honoured: 表彰, 荣获. */
  AWARD(1 << 11),
  /** What the honoured are called: 先进个人. */
  HONOURED(1 << 12),
  /** Gets through to the next round: 晋级. */
  ADVANCE(1 << 13),
  /** What came of it later: 达成意向. */
  OUTCOME(1 << 14),
  /** How many a body has: 现有, 会员. */
  MEMBERS(1 << 15),
  /** Where people live or work: 周边, 全市. */
  AREA(1 << 16),
  /** Size of a team: 每队, 组队. */
  TEAM(1 << 17),
  /** A frequency or a rate: 每天, 人均. */
  RATE(1 << 18),
  /** Room for so many, or in reach of so many: 容纳, 覆盖. */
  CAPACITY(1 << 19),
  /** Who may use an offer, or whose cause is pleaded, not who gained: 可以, 追讨. */
  POSSIBLE(1 << 20),
  /** Over a long time: 累计, 以来. */
  CUMULATIVE(1 << 21),
  /** Another time: 去年, 此前. */
  PAST(1 << 22),
  /** Not yet: 预计, 将有. */
  EXPECTED(1 << 23),
  /** A later plan: 下一步, 今后. */
  PLAN(1 << 24),
  /** A part of a number before: 其中. */
  SUBSET(1 << 25),
  /** A sum: 共有, 总计. */
  TOTAL(1 << 26),
  /** This very activity: 当天, 现场, 本次. */
  THIS(1 << 27),
  /** Back from another time: 今年. */
  THIS_YEAR(1 << 28),
  /** A set phrase with a number in it: 千家万户. */
  IDIOM(1 << 29),
  /** A word that only looks as if it held another. */
  NOISE(1 << 30);

  private final int bit;

  Cue(int bit) {
    this.bit = bit;
  }

  /** This kind as a bit of a set. */
  int bit() {
    return bit;
  }

  /** A set of kinds, one bit each. */
  static int bits(Cue... kinds) {
    int bits = 0;
    for (Cue kind : kinds) {
      bits |= kind.bit;
    }
    return bits;
  }

  /** Whether it is one of {@code kinds}. */
  boolean in(int kinds) {
    return (kinds & bit) != 0;
  }
}
