package io.unionpulse.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words and what they mean, looked up where they may begin in a text. A bit for every character and
 * a hash of the first two tell at most places that no word begins; no automaton has to be built.
 * Immutable and safe for threads.
 *
 * @param <V> what words mean
 */
public final class WordTable<V> {

  /** No word. */
  public static final int NONE = -1;

  private static final int LONGEST = Long.SIZE - 1;
  private static final int CHARS_PER_BIT_FIELD = 6;
  private static final int SPARSE = 4; // slots for each entry of a hash table

  private final long[] firsts = new long[(Character.MAX_VALUE + 1) >> CHARS_PER_BIT_FIELD];
  private final long[] singles = new long[firsts.length];
  private final int[] pairs;
  private final long[] lengthsOfPair;
  private final int[] hashes;
  private final int[] slots;
  private final String[] words;
  private final List<V> values;

  private WordTable(Map<String, V> entries) {
    int slotCount = Integer.highestOneBit(Math.max(1, entries.size())) * SPARSE;
    pairs = new int[slotCount];
    lengthsOfPair = new long[slotCount];
    hashes = new int[slotCount];
    slots = new int[slotCount];
    words = new String[entries.size()];
    values = new ArrayList<>(entries.size());
    entries.forEach(this::add);
  }

  /**
   * A table of these words.
   *
   * @throws IllegalArgumentException if a word is empty or longer than 63
   */
  public static <V> WordTable<V> of(Map<String, V> entries) {
    return new WordTable<>(entries);
  }

  /** Number of words. */
  public int size() {
    return words.length;
  }

  /**
   * The longest word that begins at {@code offset} of {@code text} and has {@code most} characters
   * at most, of which the text must have as many behind the offset.
   *
   * @return the word's index, or {@link #NONE}
   */
  public int at(String text, int offset, int most) {
    char first = text.charAt(offset);
    if (most < 1 || !has(firsts, first)) {
      return NONE;
    }
    long lengths = has(singles, first) ? 1 : 0;
    if (most > 1) {
      lengths |= lengthsOf(first, text.charAt(offset + 1));
    }
    return lengths == 0 ? NONE : longest(text, offset, most, lengths);
  }

  /** The characters of a word. */
  public String word(int index) {
    return words[index];
  }

  /** What a word means. */
  public V value(int index) {
    return values.get(index);
  }

  private int longest(String text, int offset, int most, long lengths) {
    int found = NONE;
    int hash = 0;
    int hashed = 0;
    for (long left = lengths; left != 0; left &= left - 1) {
      int length = Long.numberOfTrailingZeros(left) + 1;
      if (length > most) {
        break;
      }
      while (hashed < length) {
        hash = 31 * hash + text.charAt(offset + hashed++);
      }
      int index = find(text, offset, spread(hash));
      found = index == NONE ? found : index;
    }
    return found;
  }

  private int find(String text, int offset, int hash) {
    int mask = slots.length - 1;
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int index = slots[slot] - 1;
      if (hashes[slot] == hash && text.startsWith(words[index], offset)) {
        return index;
      }
    }
    return NONE;
  }

  private long lengthsOf(char first, char second) {
    int pair = first << Character.SIZE | second;
    int mask = pairs.length - 1;
    for (int slot = spread(pair) & mask; lengthsOfPair[slot] != 0; slot = (slot + 1) & mask) {
      if (pairs[slot] == pair) {
        return lengthsOfPair[slot];
      }
    }
    return 0;
  }

  private void add(String word, V value) {
    if (word.isEmpty() || word.length() > LONGEST) {
      throw new IllegalArgumentException("a word has 1 to " + LONGEST + " characters: " + word);
    }
    set(firsts, word.charAt(0));
    if (word.length() == 1) {
      set(singles, word.charAt(0));
    } else {
      addPair(word.charAt(0) << Character.SIZE | word.charAt(1), 1L << (word.length() - 1));
    }
    int hash = spread(word.hashCode());
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    words[values.size()] = word;
    values.add(value);
    hashes[slot] = hash;
    slots[slot] = values.size();
  }

  private void addPair(int pair, long length) {
    int mask = pairs.length - 1;
    int slot = spread(pair) & mask;
    while (lengthsOfPair[slot] != 0 && pairs[slot] != pair) {
      slot = (slot + 1) & mask;
    }
    pairs[slot] = pair;
    lengthsOfPair[slot] |= length;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9; // Fibonacci hashing
    return mixed ^ mixed >>> Character.SIZE;
  }

  private static boolean has(long[] set, char c) {
    return (set[c >> CHARS_PER_BIT_FIELD] & 1L << c) != 0;
  }

  private static void set(long[] set, char c) {
    set[c >> CHARS_PER_BIT_FIELD] |= 1L << c;
  }
}
