package io.unionpulse.extraction.headcount;

import java.util.List;

/** Verbs that can only mean that people were there, which names and inventories do not hold. */
final class Participation {

  private static final List<String> VERBS =
      List.of(
          "参加", "参与", "参赛", "参训", "参会", "参演", "出席", "到场", "齐聚", "欢聚", "相聚", "同台", "观看", "聆听", "前来",
          "亮相", "报名", "答题");

  private Participation() {}

  /** Whether such a verb stands in {@code text} from {@code from} to {@code to}. */
  static boolean isSaid(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      for (String verb : VERBS) {
        if (text.startsWith(verb, at)) {
          return true;
        }
      }
    }
    return false;
  }
}
