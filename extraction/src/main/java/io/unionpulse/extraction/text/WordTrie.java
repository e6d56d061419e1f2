package io.unionpulse.extraction.text;

import java.util.Arrays;

/**
 * Words as paths of characters from a root. A path of two characters is one step: at most places of
 * a text no word begins, and a bit for each pair, in a set small enough for fast memory, tells so.
 * Built once, then only asked.
 */
final class WordTrie {

  /** No node, or no word. */
  static final int NONE = -1;

  private static final int FIELD = 6; // binary digits of a bit's place in a long
  private static final int BITS_PER_SLOT = 4;
  private static final int TARGET_BITS = 24;
  private static final long TARGETS = (1L << TARGET_BITS) - 1;
  private static final long SPREAD = 0x9E3779B97F4A7C15L; // 2^64 divided by the golden ratio

  private final long[] maybeSingles = new long[(Character.MAX_VALUE + 1) >> FIELD];
  private final int[] singles = new int[Character.MAX_VALUE + 1]; // a word's number from 1 up
  private long[] maybePairs = new long[1];
  private long[] pairs = new long[2]; // a pair, and behind it its node
  private long[] maybeSteps = new long[1];
  private long[] steps = new long[2]; // a node and a character, and behind them the next node
  private int[] words = new int[16]; // by node: a word's number from 1 up
  private int pairCount;
  private int stepCount;
  private int nodes = 1;

  /** Puts {@code word} in, if it is not yet; returns the word that was there, else the number. */
  int add(String word, int number) {
    if (word.length() == 1) {
      maybeSingles[word.charAt(0) >> FIELD] |= 1L << word.charAt(0);
      int known = singles[word.charAt(0)];
      singles[word.charAt(0)] = known == 0 ? number + 1 : known;
      return known == 0 ? number : known - 1;
    }
    int node = addPair(word.charAt(0), word.charAt(1));
    for (int i = 2; i < word.length(); i++) {
      node = addStep(node, word.charAt(i));
    }
    int known = words[node];
    words[node] = known == 0 ? number + 1 : known;
    return known == 0 ? number : known - 1;
  }

  /** The word of one character; {@link #NONE} if it is none. */
  int single(char c) {
    return (maybeSingles[c >> FIELD] & 1L << c) == 0 ? NONE : singles[c] - 1;
  }

  /** The node behind two characters; {@link #NONE} if no word begins with them. */
  int pair(char first, char second) {
    int pair = first << Character.SIZE | second;
    long hash = pair * SPREAD;
    int bit = (int) (hash >>> Integer.SIZE) & ((maybePairs.length << FIELD) - 1);
    if ((maybePairs[bit >> FIELD] & 1L << bit) == 0) {
      return NONE;
    }
    int mask = pairs.length - 1;
    for (int slot = (int) (hash >>> Integer.SIZE) & mask;
        pairs[slot] != 0;
        slot = (slot + 1) & mask) {
      if ((int) (pairs[slot] >>> Integer.SIZE) == pair) {
        return (int) pairs[slot];
      }
    }
    return NONE;
  }

  /** The node one character behind {@code node}; {@link #NONE} if no word goes on so. */
  int step(int node, char c) {
    long key = (long) node << Character.SIZE | c;
    int hash = slotOf(key);
    int bit = hash & ((maybeSteps.length << FIELD) - 1);
    if ((maybeSteps[bit >> FIELD] & 1L << bit) == 0) {
      return NONE;
    }
    int mask = steps.length - 1;
    for (int slot = hash & mask; steps[slot] != 0; slot = (slot + 1) & mask) {
      if (steps[slot] >>> TARGET_BITS == key) {
        return (int) (steps[slot] & TARGETS);
      }
    }
    return NONE;
  }

  /** The word that ends at {@code node}; {@link #NONE} if none does. */
  int word(int node) {
    return words[node] - 1;
  }

  private int addPair(char first, char second) {
    int known = pair(first, second);
    if (known != NONE) {
      return known;
    }
    if (isFull(++pairCount, pairs.length)) {
      growPairs();
    }
    long slot = ((long) (first << Character.SIZE | second) << Integer.SIZE) | newNode();
    putPair(slot);
    return (int) slot;
  }

  private void putPair(long pair) {
    long hash = (int) (pair >>> Integer.SIZE) * SPREAD;
    int bit = (int) (hash >>> Integer.SIZE) & ((maybePairs.length << FIELD) - 1);
    maybePairs[bit >> FIELD] |= 1L << bit;
    int mask = pairs.length - 1;
    int slot = (int) (hash >>> Integer.SIZE) & mask;
    while (pairs[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    pairs[slot] = pair;
  }

  private void growPairs() {
    long[] old = pairs;
    pairs = new long[2 * old.length];
    maybePairs = new long[Math.max(1, (pairs.length * BITS_PER_SLOT) >> FIELD)];
    for (long pair : old) {
      if (pair != 0) {
        putPair(pair);
      }
    }
  }

  private int addStep(int node, char c) {
    int known = step(node, c);
    if (known != NONE) {
      return known;
    }
    if (isFull(++stepCount, steps.length)) {
      long[] old = steps;
      steps = new long[2 * old.length];
      maybeSteps = new long[Math.max(1, (steps.length * BITS_PER_SLOT) >> FIELD)];
      for (long step : old) {
        if (step != 0) {
          putStep(step);
        }
      }
    }
    int target = newNode();
    putStep((((long) node << Character.SIZE | c) << TARGET_BITS) | target);
    return target;
  }

  private void putStep(long step) {
    int mask = steps.length - 1;
    int slot = slotOf(step >>> TARGET_BITS);
    int bit = slot & ((maybeSteps.length << FIELD) - 1);
    maybeSteps[bit >> FIELD] |= 1L << bit;
    slot &= mask;
    while (steps[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    steps[slot] = step;
  }

  /** Three quarters: the bits before the tables spare most vain searches, and small is fast. */
  private static boolean isFull(int entries, int slots) {
    return 4 * entries > 3 * slots;
  }

  private int newNode() {
    if (nodes == words.length) {
      words = Arrays.copyOf(words, 2 * nodes);
    }
    return nodes++;
  }

  private static int slotOf(long key) {
    return (int) ((key * SPREAD) >>> Integer.SIZE);
  }
}
