package io.unionpulse.extraction.text;

import java.util.List;

/** Asks whether a text begins or ends with, or holds, one of a few words. */
public final class Affixes {

  private Affixes() {}

  /** Whether {@code text} begins with one of {@code words}. */
  public static boolean anyStarts(List<String> words, String text) {
    for (int i = 0; i < words.size(); i++) {
      if (text.startsWith(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text} ends with one of {@code words}. */
  public static boolean anyEnds(List<String> words, String text) {
    for (int i = 0; i < words.size(); i++) {
      if (text.endsWith(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text} holds one of {@code words}. */
  public static boolean anyIn(List<String> words, String text) {
    for (int i = 0; i < words.size(); i++) {
      if (text.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }
}
