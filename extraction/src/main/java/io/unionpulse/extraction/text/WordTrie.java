package io.unionpulse.extraction.text;

/**
 * Words as paths of characters. All nodes lie in one table, and a node is its slot there: the cell
 * holds which node is above it and by which character it is reached, so that a step is one look
 * into memory. At most places of a text no word begins, and a bit for each pair of characters, in a
 * set small enough for the fastest memory, tells so. Built once, then only asked.
 */
final class WordTrie {

  /** No node. */
  static final int NONE = -1;

  /** The most that a word's value may be. */
  static final int MOST = (1 << 18) - 1;

  // A cell, from its lowest binary digit: the value of the word that ends here, 0 if none does;
  // which characters may follow, a bit for each by its last three digits; the character; the node
  // above. A path of one character is no cell of its own: its node is the character.
  private static final int VALUE_BITS = 18;
  private static final int NEXT_BITS = 8;
  private static final int KEY_AT = VALUE_BITS + NEXT_BITS;
  private static final int FIRST_SLOT = Character.MAX_VALUE + 1;

  private static final int FIELD = 6; // binary digits of a bit's place in a long
  private static final int BITS_PER_SLOT = 1; // more would not stay in the fastest memory
  private static final long SPREAD = 0x9E3779B97F4A7C15L; // 2^64 divided by the golden ratio

  private final long[] cells;
  private final long[] singles = new long[FIRST_SLOT >> FIELD]; // a bit for each word of one
  private final long[] pairs; // a bit for each hash of a pair that a word begins with
  private final int root; // above words of one character
  private final int shift;

  /**
   * An empty one.
   *
   * @param characters how many the words have in all, at most
   */
  WordTrie(int characters) {
    int slots = Math.max(1 << FIELD, Integer.highestOneBit(characters + characters / 3) << 1);
    cells = new long[slots];
    pairs = new long[(slots * BITS_PER_SLOT) >> FIELD];
    root = FIRST_SLOT + slots;
    shift = Long.numberOfLeadingZeros(slots - 1);
  }

  /**
   * Puts {@code word} in, if it is not yet.
   *
   * @return the value that it had, else {@code value}, which is its own now
   */
  int add(String word, int value) {
    char first = word.charAt(0);
    int node = first;
    if (word.length() == 1) {
      singles[first >> FIELD] |= 1L << first;
      node = addStep(root, first);
    } else {
      int pair = pairBit(first, word.charAt(1));
      pairs[pair >> FIELD] |= 1L << pair;
    }
    for (int i = 1; i < word.length(); i++) {
      node = addStep(node, word.charAt(i));
    }
    int known = value(node);
    if (known == 0) {
      cells[node - FIRST_SLOT] |= value;
    }
    return known == 0 ? value : known;
  }

  /** Replaces each word's value by {@code values[value]}. */
  void replace(int[] values) {
    for (int slot = 0; slot < cells.length; slot++) {
      int value = (int) cells[slot] & MOST;
      cells[slot] += values[value] - value;
    }
  }

  /** Whether {@code c} is a word. */
  boolean isWord(char c) {
    return (singles[c >> FIELD] & 1L << c) != 0;
  }

  /** The value of a word of one character. */
  int value(char c) {
    return value(step(root, c));
  }

  /**
   * 1 if a word of two characters or more may begin with these two, or the first is one itself;
   * else 0. A number, as nobody can foretell what it is and a jump would often go wrong.
   */
  int mayBegin(char first, char second) {
    int bit = pairBit(first, second);
    return (int) ((pairs[bit >> FIELD] >>> bit) | (singles[first >> FIELD] >>> first)) & 1;
  }

  /**
   * Whether a word of two characters or more may begin with these two. If many are asked for one
   * after the other, memory answers them at the same time.
   */
  boolean hasCell(char first, char second) {
    return cells[slot(((long) first << Character.SIZE) | second)] != 0;
  }

  /**
   * The node behind {@code node}, which may be a first character; {@link #NONE} if there is none.
   */
  int step(int node, char c) {
    long key = ((long) node << Character.SIZE) | c;
    int slot = slot(key);
    while (true) {
      long cell = cells[slot];
      if (cell >>> KEY_AT == key) {
        return FIRST_SLOT + slot;
      }
      if (cell == 0) {
        return NONE;
      }
      slot = (slot + 1) & (cells.length - 1);
    }
  }

  /** Whether the path may go on from {@code node} with {@code c}. */
  boolean mayGoOn(int node, char c) {
    return (cells[node - FIRST_SLOT] & nextBit(c)) != 0;
  }

  /** The value of the word that ends at {@code node}; 0 if none does. */
  int value(int node) {
    return (int) cells[node - FIRST_SLOT] & MOST;
  }

  private int addStep(int node, char c) {
    int known = step(node, c);
    if (known != NONE) {
      return known;
    }
    long key = ((long) node << Character.SIZE) | c;
    int slot = slot(key);
    while (cells[slot] != 0) {
      slot = (slot + 1) & (cells.length - 1);
    }
    cells[slot] = key << KEY_AT;
    if (node >= FIRST_SLOT && node != root) {
      cells[node - FIRST_SLOT] |= nextBit(c);
    }
    return FIRST_SLOT + slot;
  }

  private int slot(long key) {
    return (int) ((key * SPREAD) >>> shift);
  }

  private static long nextBit(char c) {
    return 1L << (VALUE_BITS + (c & (NEXT_BITS - 1)));
  }

  private int pairBit(char first, char second) {
    long key = ((long) first << Character.SIZE) | second;
    return (int) ((key * SPREAD) >>> Integer.SIZE) & ((pairs.length << FIELD) - 1);
  }
}
