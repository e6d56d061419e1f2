package io.unionpulse.extraction.organizer;

import java.util.Arrays;

/** Stretches of a text and what each of them does, in a growing list without objects. */
final class Spans {

  private int[] starts;
  private int[] ends;
  private Word[] words;
  private int size;

  /** None yet; room for {@code capacity}. */
  Spans(int capacity) {
    starts = new int[capacity];
    ends = new int[capacity];
    words = new Word[capacity];
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** Offset of the first character of the {@code index}-th. */
  int start(int index) {
    return starts[index];
  }

  /** Offset behind the last character of the {@code index}-th. */
  int end(int index) {
    return ends[index];
  }

  /** Number of characters of the {@code index}-th. */
  int length(int index) {
    return ends[index] - starts[index];
  }

  /** What the {@code index}-th does. */
  Word word(int index) {
    return words[index];
  }

  /** Adds one at the end. */
  void add(int start, int end, Word word) {
    makeRoom();
    set(size++, start, end, word);
  }

  /**
   * Adds one so that they stand by their ends; of equal ends it becomes the last. Fast where ends
   * come in about that order.
   */
  void addByEnd(int start, int end, Word word) {
    makeRoom();
    int at = size++;
    while (at > 0 && ends[at - 1] > end) {
      set(at, starts[at - 1], ends[at - 1], words[at - 1]);
      at--;
    }
    set(at, start, end, word);
  }

  /** Index of the first that ends behind {@code offset}; they must stand by their ends. */
  int behind(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Replaces the {@code index}-th. */
  void set(int index, int start, int end, Word word) {
    starts[index] = start;
    ends[index] = end;
    words[index] = word;
  }

  /** Keeps the first {@code count} only. */
  void keep(int count) {
    size = count;
  }

  private void makeRoom() {
    if (size == starts.length) {
      int capacity = 2 * size + 4;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      words = Arrays.copyOf(words, capacity);
    }
  }
}
