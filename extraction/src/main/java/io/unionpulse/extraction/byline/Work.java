package io.unionpulse.extraction.byline;

import io.unionpulse.extraction.text.Affixes;
import io.unionpulse.extraction.text.CharSet;
import java.util.ArrayList;
import java.util.List;

/** What a credited person did, by the words that newspapers print for it. */
enum Work {
  TEXT("报道", "撰文", "采写", "整理", "文"),
  PHOTO("摄影", "供图", "配图", "图片", "摄", "图"),
  BOTH(
      "摄影报道", "摄影/报道", "摄影、报道", "图文报道", "文/摄影", "文/图片", "文并摄", "文/图", "图/文", "文/摄", "摄/文", "文、图",
      "图、文", "文图", "图文");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable
  private final List<String> words;

  Work(String... words) {
    this.words = List.of(words);
  }

  private static final List<String> ALL_WORDS = all();
  private static final Affixes ALL = Affixes.of(ALL_WORDS);
  private static final CharSet CHARACTERS = CharSet.of(String.join("", ALL_WORDS));

  private static List<String> all() {
    var all = new ArrayList<String>();
    for (Work work : values()) {
      all.addAll(work.words);
    }
    return all;
  }

  /** The longest work word of {@code s} at {@code from}, or null. */
  static Match at(String s, int from) {
    if (!ALL.start(s, from, s.length())) {
      return null;
    }
    Match best = null;
    for (Work work : values()) {
      for (String word : work.words) {
        if (s.startsWith(word, from) && (best == null || word.length() > best.length())) {
          best = new Match(work, word.length());
        }
      }
    }
    return best;
  }

  /** The longest work word that {@code s} ends with, or null. */
  static Match atEndOf(String s) {
    if (!ALL.end(s)) {
      return null;
    }
    Match best = null;
    for (Work work : values()) {
      for (String word : work.words) {
        if (s.endsWith(word) && (best == null || word.length() > best.length())) {
          best = new Match(work, word.length());
        }
      }
    }
    return best;
  }

  /** Whether the break of {@code s} between {@code start} and {@code end} parts one word: 摄影⏎报道. */
  static boolean isBroken(String s, int start, int end) {
    boolean may =
        start > 0
            && end < s.length()
            && CHARACTERS.contains(s.charAt(start - 1))
            && CHARACTERS.contains(s.charAt(end));
    if (!may) {
      return false;
    }
    for (Work work : values()) {
      for (String word : work.words) {
        for (int cut = 1; cut < word.length(); cut++) {
          if (s.regionMatches(start - cut, word, 0, cut)
              && s.startsWith(word.substring(cut), end)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  record Match(Work work, int length) {}
}
