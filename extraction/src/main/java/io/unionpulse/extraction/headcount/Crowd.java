package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.text.Prefixes;

/** Where several crowds are counted: those who compete before those who watch. */
final class Crowd {

  private static final Prefixes WATCHERS = Prefixes.of("群众", "观众", "市民", "居民", "游客", "网友");
  private static final Prefixes COMPETITORS =
      Prefixes.of("选手", "运动员", "参赛", "学员", "队员", "棋手", "会员代表", "职工代表", "代表");
  private static final Prefixes SIEVES = Prefixes.of("选拔", "初赛", "预赛", "复赛", "海选", "脱颖而出");

  private Crowd() {}

  static boolean watches(String text, Count count) {
    return WATCHERS.beginAt(text, count.end());
  }

  static boolean competes(String text, Count count) {
    return COMPETITORS.beginAt(text, count.end());
  }

  /** 1.2万人参加练兵，经过层层选拔，…: those of the rounds before. */
  static boolean isSifted(String text, Nearby nearby, Setting setting) {
    return SIEVES.standIn(text, nearby.clauseEnd(), setting.end());
  }
}
