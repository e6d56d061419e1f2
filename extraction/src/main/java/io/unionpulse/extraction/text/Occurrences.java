package io.unionpulse.extraction.text;

import java.util.Arrays;

/**
 * Gathers where words occur in a text, in the order of the text, and sorts them by their tables.
 * Each is packed into one number: start, length, table and the word's number in it.
 */
final class Occurrences {

  /** The most words that a table may have. */
  static final int MOST_WORDS = 1 << 20;

  /** The most tables that there may be. */
  static final int MOST_TABLES = 1 << 7;

  private static final int TABLE_AT = 20;
  private static final int LENGTH_AT = 27;
  private static final int LENGTHS = (1 << (Integer.SIZE - LENGTH_AT)) - 1;
  private static final int MEANINGS = (1 << LENGTH_AT) - 1;

  private final int[] counts; // by table
  private long[] found;
  private int size;

  /** None yet of {@code tables} tables; room for {@code capacity}. */
  Occurrences(int tables, int capacity) {
    counts = new int[tables];
    found = new long[capacity];
  }

  /** A table and a word of it in one number, which leaves the highest five binary digits free. */
  static int meaning(int table, int word) {
    return table << TABLE_AT | word;
  }

  static int start(long occurrence) {
    return (int) (occurrence >>> Integer.SIZE);
  }

  static int length(long occurrence) {
    return ((int) occurrence >>> LENGTH_AT) & LENGTHS;
  }

  static int word(long occurrence) {
    return (int) occurrence & (MOST_WORDS - 1);
  }

  /** Adds one; {@code meaning} as of {@link #meaning}, its highest digits are passed over. */
  void add(int start, int length, int meaning) {
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size + 4);
    }
    found[size++] =
        (long) start << Integer.SIZE | (long) length << LENGTH_AT | (meaning & MEANINGS);
    counts[table(meaning)]++;
  }

  /** Where those of each table end in what {@link #sorted} gives; they begin where others end. */
  int[] ends() {
    var ends = new int[counts.length];
    for (int i = 0, end = 0; i < ends.length; i++) {
      end += counts[i];
      ends[i] = end;
    }
    return ends;
  }

  /** All of them, by table, then as they were added. */
  long[] sorted() {
    var next = new int[counts.length];
    for (int i = 1; i < next.length; i++) {
      next[i] = next[i - 1] + counts[i - 1];
    }
    var sorted = new long[size];
    for (int i = 0; i < size; i++) {
      sorted[next[table((int) found[i])]++] = found[i];
    }
    return sorted;
  }

  private static int table(int meaning) {
    return (meaning >>> TABLE_AT) & (MOST_TABLES - 1);
  }
}
