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

  // A cell, from its lowest binary digit: the value of the node, 0 if it has none; which characters
  // may follow, a bit for each by its last three digits; the character; the node above. A path of
  // one character has no cell: its node is the character.
  private static final int VALUE_BITS = 18;
  private static final int NEXT_BITS = 8;
  private static final int KEY_AT = VALUE_BITS + NEXT_BITS;
  private static final int FIRST_SLOT = Character.MAX_VALUE + 1;

  private static final int FIELD = 6; // binary digits of a bit's place in a long
  private static final int PAIR_BITS = 1 << 19; // more would not stay in the fastest memory
  private static final long SPREAD = 0x9E3779B97F4A7C15L; // 2^64 divided by the golden ratio

  private final long[] cells;
  private final int[] singles = new int[FIRST_SLOT]; // the value of each word of one character
  private final long[] isSingle = new long[FIRST_SLOT >> FIELD]; // a bit for each of these
  private final long[] pairs; // a bit for each hash of a pair that a word begins with
  private final int shift;
  private int free;

  /**
   * An empty one.
   *
   * @param nodes how many there is room for, at least
   */
  WordTrie(int nodes) {
    int slots = Math.max(1 << FIELD, Integer.highestOneBit(nodes) << 1);
    cells = new long[slots];
    pairs = new long[Math.min(PAIR_BITS, 2 * slots) >> FIELD];
    shift = Long.numberOfLeadingZeros(slots - 1);
    free = slots / 4 * 3; // the fuller, the more steps go astray
  }

  /** Whether there is room for no more words: a larger one is needed. */
  boolean isFull() {
    return free < WordTable.LONGEST;
  }

  /**
   * Puts {@code word} in, if it is not yet; there must be room.
   *
   * @return the value that it had, else {@code value}, which is its own now
   */
  int add(String word, int value) {
    char first = word.charAt(0);
    if (word.length() == 1) {
      isSingle[first >> FIELD] |= 1L << first;
      singles[first] = singles[first] == 0 ? value : singles[first];
      return singles[first];
    }
    int pair = pairBit(first, word.charAt(1));
    pairs[pair >> FIELD] |= 1L << pair;
    int node = first;
    for (int i = 1; i < word.length(); i++) {
      node = addStep(node, word.charAt(i));
    }
    if (value(node) == 0) {
      set(node, value);
    }
    return value(node);
  }

  /** Replaces each value by {@code values[value]}; of 0 it must be 0. */
  void replace(int[] values) {
    for (int slot = 0; slot < cells.length; slot++) {
      int value = (int) cells[slot] & MOST;
      cells[slot] += values[value] - value;
    }
    for (int c = 0; c < singles.length; c++) {
      singles[c] = values[singles[c]];
    }
  }

  /** Gives a value to {@code node}, which has none. */
  void set(int node, int value) {
    cells[node - FIRST_SLOT] |= value;
  }

  /** The value of a word of one character; 0 if {@code c} is none. */
  int value(char c) {
    return singles[c];
  }

  /**
   * 1 if a word of two characters or more may begin with these two, or the first is one itself;
   * else 0. A number, as nobody can foretell what it is and a jump would often go wrong.
   */
  int mayBegin(char first, char second) {
    int bit = pairBit(first, second);
    return (int) ((pairs[bit >> FIELD] >>> bit) | (isSingle[first >> FIELD] >>> first)) & 1;
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

  /**
   * The last node on the way that {@code text} goes from {@code node} on, from offset {@code at}.
   */
  int last(int node, char[] text, int at) {
    int last = node;
    for (int i = at; i < text.length && mayGoOn(last, text[i]); i++) {
      int next = step(last, text[i]);
      if (next == NONE) {
        break;
      }
      last = next;
    }
    return last;
  }

  private boolean mayGoOn(int node, char c) {
    return (cells[node - FIRST_SLOT] & nextBit(c)) != 0;
  }

  /** The value of {@code node}; 0 if it has none. */
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
    free--;
    if (node >= FIRST_SLOT) {
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
