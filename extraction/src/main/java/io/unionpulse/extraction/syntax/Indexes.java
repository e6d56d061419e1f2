package io.unionpulse.extraction.syntax;

import java.util.Arrays;

/** A growing list of indexes. */
final class Indexes {

  private static final int FEW = 8;

  private int[] indexes = new int[FEW];
  private int size;

  int size() {
    return size;
  }

  int get(int index) {
    return indexes[index];
  }

  void add(int index) {
    if (size == indexes.length) {
      indexes = Arrays.copyOf(indexes, 2 * size);
    }
    indexes[size++] = index;
  }

  /** Keeps the first {@code count}; they are not fewer. */
  void keep(int count) {
    size = count;
  }
}
