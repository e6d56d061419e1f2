package io.unionpulse.extraction.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A few words, of which one may begin at a place of a text. At most places none does, which the
 * character there tells at once. Immutable.
 */
public final class Prefixes {

  private static final int SPREAD = 0x9E3779B1; // 2^32 divided by the golden ratio

  private final int shift;
  private final char[] firsts; // a hash table of first characters, half of it empty
  private final String[][] words; // by the same slots: the words that begin so, as listed

  private Prefixes(List<String> listed) {
    Map<Character, List<String>> byFirst = new LinkedHashMap<>();
    for (String word : listed) {
      byFirst.computeIfAbsent(word.charAt(0), none -> new ArrayList<>()).add(word);
    }
    int slots = Integer.highestOneBit(Math.max(1, byFirst.size())) << 2;
    shift = Integer.numberOfLeadingZeros(slots) + 1;
    firsts = new char[slots];
    words = new String[slots][];
    byFirst.forEach(
        (first, its) -> {
          int slot = slotOf(first);
          while (firsts[slot] != 0) {
            slot = (slot + 1) & (slots - 1);
          }
          firsts[slot] = first;
          words[slot] = its.toArray(new String[0]);
        });
  }

  /** These words, none of them empty. */
  public static Prefixes of(List<String> words) {
    return new Prefixes(words);
  }

  /** These words, none of them empty. */
  public static Prefixes of(String... words) {
    return new Prefixes(List.of(words));
  }

  /** Whether one of them begins at {@code at}, which may lie outside of {@code text}. */
  public boolean beginAt(String text, int at) {
    return lengthAt(text, at) > 0;
  }

  /** Whether one of them stands between two offsets of {@code text}. */
  public boolean standIn(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lengthAt(text, i, to) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Length of the word that begins at {@code at}, which may lie outside of {@code text}; of several
   * the one that is listed first; 0 if none does.
   */
  public int lengthAt(String text, int at) {
    return lengthAt(text, at, text.length());
  }

  private int lengthAt(String text, int at, int limit) {
    if (at < 0 || at >= limit) {
      return 0;
    }
    char first = text.charAt(at);
    for (int slot = slotOf(first); firsts[slot] != 0; slot = (slot + 1) & (firsts.length - 1)) {
      if (firsts[slot] == first) {
        return lengthAt(text, at, limit, words[slot]);
      }
    }
    return 0;
  }

  private static int lengthAt(String text, int at, int limit, String[] words) {
    for (String word : words) {
      if (at + word.length() <= limit && text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  private int slotOf(char c) {
    return (c * SPREAD) >>> shift;
  }
}
