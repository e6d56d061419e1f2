package io.unionpulse.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final int LONGEST = 31;
  private static final int FIELD = 6; // binary digits of a bit's place in a long
  private static final int SPARSE =
      4; // slots for each entry of a hash table: half of them stay free
  private static final int BITS_PER_SLOT = 4;

  private final long[] firsts = new long[(Character.MAX_VALUE + 1) >> FIELD];
  private final long[] singles = new long[firsts.length];
  private final long[] maybePairs; // a bit for the hash of each pair: small enough for fast memory
  private final long[] pairs; // the pair, and behind it a bit for each length of its words
  private final long[] maybeWords;
  private final long[] slots; // a word's hash, and behind it its index from 1 up
  private final String[] words;
  private final List<V> values;

  private WordTable(Map<String, V> entries) {
    int slotCount = Integer.highestOneBit(Math.max(1, entries.size())) * SPARSE;
    maybePairs = new long[Math.max(1, (slotCount * BITS_PER_SLOT) >> FIELD)];
    pairs = new long[slotCount];
    maybeWords = new long[maybePairs.length];
    slots = new long[slotCount];
    words = new String[entries.size()];
    values = new ArrayList<>(entries.size());
    entries.forEach(this::add);
  }

  /**
   * A table of these words.
   *
   * @throws IllegalArgumentException if a word is empty or longer than 31
   */
  public static <V> WordTable<V> of(Map<String, V> entries) {
    return new WordTable<>(entries);
  }

  /** A table of words that mean no more than that they stand there. */
  public static WordTable<Boolean> of(String... words) {
    return of(Stream.of(words).collect(Collectors.toMap(Function.identity(), word -> true)));
  }

  /** Whether one of the words stands in {@code text} between two offsets. */
  public boolean anyIn(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (at(text, i, end - i) != NONE) {
        return true;
      }
    }
    return false;
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
    int lengths = has(singles, first) ? 1 : 0;
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

  private int longest(String text, int offset, int most, int lengths) {
    int found = NONE;
    int hash = 0;
    int hashed = 0;
    for (int left = lengths; left != 0; left &= left - 1) {
      int length = Integer.numberOfTrailingZeros(left) + 1;
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
    if (!mayHave(maybeWords, hash)) {
      return NONE;
    }
    int mask = slots.length - 1;
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int index = (int) slots[slot] - 1;
      if ((int) (slots[slot] >>> Integer.SIZE) == hash && text.startsWith(words[index], offset)) {
        return index;
      }
    }
    return NONE;
  }

  /** A bit for each length of words that begin with this pair, from 1 up. */
  private int lengthsOf(char first, char second) {
    int pair = first << Character.SIZE | second;
    int hash = spread(pair);
    return mayHave(maybePairs, hash) ? (int) pairs[slotOf(pair, hash)] : 0;
  }

  private int slotOf(int pair, int hash) {
    int mask = pairs.length - 1;
    int slot = hash & mask;
    while (pairs[slot] != 0 && (int) (pairs[slot] >>> Integer.SIZE) != pair) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void add(String word, V value) {
    if (word.isEmpty() || word.length() > LONGEST) {
      throw new IllegalArgumentException("a word has 1 to " + LONGEST + " characters: " + word);
    }
    set(firsts, word.charAt(0));
    if (word.length() == 1) {
      set(singles, word.charAt(0));
    } else {
      addPair(word.charAt(0) << Character.SIZE | word.charAt(1), 1 << (word.length() - 1));
    }
    int hash = spread(word.hashCode());
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    words[values.size()] = word;
    values.add(value);
    mark(maybeWords, hash);
    slots[slot] = (long) hash << Integer.SIZE | values.size();
  }

  private void addPair(int pair, int length) {
    int hash = spread(pair);
    mark(maybePairs, hash);
    pairs[slotOf(pair, hash)] |= (long) pair << Integer.SIZE | length;
  }

  private static boolean mayHave(long[] bits, int hash) {
    int bit = hash & ((bits.length << FIELD) - 1);
    return (bits[bit >> FIELD] & 1L << bit) != 0;
  }

  private static void mark(long[] bits, int hash) {
    int bit = hash & ((bits.length << FIELD) - 1);
    bits[bit >> FIELD] |= 1L << bit;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9; // Fibonacci hashing
    return mixed ^ mixed >>> Character.SIZE;
  }

  private static boolean has(long[] set, char c) {
    return (set[c >> FIELD] & 1L << c) != 0;
  }

  private static void set(long[] set, char c) {
    set[c >> FIELD] |= 1L << c;
  }
}
