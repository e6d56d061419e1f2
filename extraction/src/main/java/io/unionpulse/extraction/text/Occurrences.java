package io.unionpulse.extraction.text;

import java.util.Arrays;

/**
 * Gathers where words occur in a text, in the order of the text, and sorts them by their tables.
 * Each is packed into one number: start, length, table and the word's number in it.
 */
final class Occurrences {

  /** The most words that a table may have. */
  static final int MOST_WORDS = 1 << 19;

  /** The most tables that there may be. */
  static final int MOST_TABLES = 1 << 7;

  private static final int TABLE_AT = 19;
  private static final int LENGTH_AT = 26;
  private static final int LENGTHS = WordTable.LONGEST;

  /** How many are added in one go. */
  static final int AT_ONCE = 3;

  private long[] found;
  private int size;

  /** None yet; room for {@code capacity}. */
  Occurrences(int capacity) {
    found = new long[capacity + AT_ONCE];
  }

  /** A word of a table in one number that is not negative: what occurs, but for the place. */
  static int meaning(int table, int word, int length) {
    return length << LENGTH_AT | table << TABLE_AT | word;
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

  /**
   * Adds those at {@code start} that {@code meanings} has from {@code list} on: their number, then
   * the meanings themselves. The first few are copied whether they are so many or not, as their
   * number cannot be foretold; {@code meanings} must reach {@value #AT_ONCE} beyond {@code list}.
   */
  void add(int start, int[] meanings, int list) {
    long place = (long) start << Integer.SIZE;
    int count = meanings[list];
    if (size + count + AT_ONCE > found.length) {
      found = Arrays.copyOf(found, 2 * (size + count + AT_ONCE));
    }
    found[size] = place | meanings[list + 1];
    found[size + 1] = place | meanings[list + 2];
    found[size + 2] = place | meanings[list + 3];
    for (int i = AT_ONCE; i < count; i++) {
      found[size + i] = place | meanings[list + i + 1];
    }
    size += count;
  }

  /** All of them, by table, then as they were added; {@code ends} is told where each table ends. */
  long[] sorted(int[] ends) {
    for (int i = 0; i < size; i++) {
      ends[table((int) found[i])]++;
    }
    var next = new int[ends.length];
    for (int i = 1; i < next.length; i++) {
      next[i] = ends[i - 1];
      ends[i] += next[i];
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
