package io.unionpulse.extraction.headcount;

import java.util.List;

/** Where several crowds are counted: those who compete before those who watch. */
final class Crowd {

  private static final List<String> WATCHERS = List.of("群众", "观众", "市民", "居民", "游客", "网友");
  private static final List<String> COMPETITORS =
      List.of("选手", "运动员", "参赛", "学员", "队员", "棋手", "会员代表", "职工代表", "代表");
  private static final List<String> SIEVES = List.of("选拔", "初赛", "预赛", "复赛", "海选", "脱颖而出");

  private Crowd() {}

  static boolean watches(String text, Count count) {
    return startsWithOne(WATCHERS, text, count.end());
  }

  static boolean competes(String text, Count count) {
    return startsWithOne(COMPETITORS, text, count.end());
  }

  /** 1.2万人参加练兵，经过层层选拔，…: those of the rounds before. */
  static boolean isSifted(String text, Nearby nearby, Setting setting) {
    for (String sieve : SIEVES) {
      if (setting.find(text, sieve, nearby.clauseEnd()) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithOne(List<String> words, String text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
