package io.unionpulse.extraction.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A few words, asked for at the beginning of a text, at its end or anywhere in it. Only words that
 * begin (or end) with the character at hand are compared. Immutable.
 */
public final class Affixes {

  private static final int BUCKETS = 256; // by the last binary digits of a character
  private static final String[] NONE = {};

  private final String[][] byFirst;
  private final String[][] byLast;

  private Affixes(Collection<String> words) {
    byFirst = new String[BUCKETS][];
    byLast = new String[BUCKETS][];
    Arrays.fill(byFirst, NONE);
    Arrays.fill(byLast, NONE);
    for (String word : words) {
      put(byFirst, word.charAt(0), word);
      put(byLast, word.charAt(word.length() - 1), word);
    }
  }

  /** These words, none of them empty. */
  public static Affixes of(String... words) {
    return new Affixes(List.of(words));
  }

  /** These words, none of them empty. */
  public static Affixes of(Collection<String> words) {
    return new Affixes(words);
  }

  private static void put(String[][] buckets, char key, String word) {
    String[] before = buckets[bucket(key)];
    String[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = word;
    buckets[bucket(key)] = after;
  }

  private static int bucket(char key) {
    return key & (BUCKETS - 1);
  }

  /** Whether {@code text} begins with one of the words. */
  public boolean start(String text) {
    return start(text, 0, text.length());
  }

  /** Whether one of the words begins at {@code from} and ends at {@code to} or before. */
  public boolean start(String text, int from, int to) {
    if (from >= to) {
      return false;
    }
    for (String word : byFirst[bucket(text.charAt(from))]) {
      if (word.length() <= to - from && text.startsWith(word, from)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text} ends with one of the words. */
  public boolean end(String text) {
    return end(text, 0, text.length());
  }

  /** Whether one of the words begins at {@code from} or behind it, and ends at {@code to}. */
  public boolean end(String text, int from, int to) {
    if (from >= to) {
      return false;
    }
    for (String word : byLast[bucket(text.charAt(to - 1))]) {
      if (word.length() <= to - from && text.startsWith(word, to - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text} holds one of the words. */
  public boolean in(String text) {
    return in(text, 0, text.length());
  }

  /** Whether one of the words stands between two offsets. */
  public boolean in(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (start(text, i, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands between two offsets is one of the words. */
  public boolean is(String text, int from, int to) {
    if (from >= to) {
      return false;
    }
    for (String word : byFirst[bucket(text.charAt(from))]) {
      if (word.length() == to - from && text.startsWith(word, from)) {
        return true;
      }
    }
    return false;
  }
}
