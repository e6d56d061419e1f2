package io.unionpulse.extraction.text;

/**
 * Where the words of one table stand in a text: every occurrence, overlapping ones too, by its
 * start, then the longest first.
 *
 * @param <V> what words mean
 */
public final class Hits<V> {

  private final WordTable<V> table;
  private final long[] found; // as packed by Occurrences
  private final int first;
  private final int size;

  /** Those of {@code table} among {@code found}, from index {@code first} to {@code end}. */
  Hits(WordTable<V> table, long[] found, int first, int end) {
    this.table = table;
    this.found = found;
    this.first = first;
    this.size = end - first;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Offset of the first character of the {@code index}-th. */
  public int start(int index) {
    return Occurrences.start(found[first + index]);
  }

  /** Offset behind the last character of the {@code index}-th. */
  public int end(int index) {
    long hit = found[first + index];
    return Occurrences.start(hit) + Occurrences.length(hit);
  }

  /** Number of characters of the {@code index}-th. */
  public int length(int index) {
    return Occurrences.length(found[first + index]);
  }

  /** The number of its word in its table. */
  public int word(int index) {
    return Occurrences.word(found[first + index]);
  }

  /** What the {@code index}-th means. */
  public V value(int index) {
    return table.value(word(index));
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
