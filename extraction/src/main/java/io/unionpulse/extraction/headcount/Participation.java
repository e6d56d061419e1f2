package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.text.Prefixes;

/** Verbs that can only mean that people were there, which names and inventories do not hold. */
final class Participation {

  private static final Prefixes VERBS =
      Prefixes.of(
          "参加", "参与", "参赛", "参训", "参会", "参演", "出席", "到场", "齐聚", "欢聚", "相聚", "同台", "观看", "聆听", "前来",
          "亮相", "报名", "答题");

  private Participation() {}

  /** Whether such a verb stands in {@code text} from {@code from} to {@code to}. */
  static boolean isSaid(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (VERBS.beginAt(text, at)) {
        return true;
      }
    }
    return false;
  }
}
