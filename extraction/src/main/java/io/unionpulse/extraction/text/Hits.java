package io.unionpulse.extraction.text;

import java.util.Arrays;

/**
 * Where the words of one table stand in a text: every occurrence, overlapping ones too, by its
 * start, then the longest first.
 *
 * @param <V> what words mean
 */
public final class Hits<V> {

  private static final int LENGTH_BITS = 5;
  private static final int LENGTHS = (1 << LENGTH_BITS) - 1;
  private static final int WORD_BITS = Integer.SIZE - LENGTH_BITS;
  private static final int WORDS = (1 << WORD_BITS) - 1;

  private final Object[] values; // by word, each a V
  private long[] found; // a start, and behind it a length and the number of a word
  private int size;

  Hits(Object[] values, int capacity) {
    this.values = values;
    this.found = new long[capacity];
  }

  void add(int start, int length, int word) {
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size + 4);
    }
    found[size++] = ((long) start << Integer.SIZE) | ((long) length << WORD_BITS) | word;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Offset of the first character of the {@code index}-th. */
  public int start(int index) {
    return (int) (found[index] >>> Integer.SIZE);
  }

  /** Offset behind the last character of the {@code index}-th. */
  public int end(int index) {
    return start(index) + length(index);
  }

  /** Number of characters of the {@code index}-th. */
  public int length(int index) {
    return ((int) found[index] >>> WORD_BITS) & LENGTHS;
  }

  /** The number of its word in its table. */
  public int word(int index) {
    return (int) found[index] & WORDS;
  }

  /** What the {@code index}-th means. */
  @SuppressWarnings("unchecked") // the table's own
  public V value(int index) {
    return (V) values[word(index)];
  }

  /** Index of the first that starts at {@code offset} or behind it. */
  public int from(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether one lies between two offsets. */
  public boolean anyIn(int start, int end) {
    for (int i = from(start); i < size && start(i) < end; i++) {
      if (end(i) <= end) {
        return true;
      }
    }
    return false;
  }
}
