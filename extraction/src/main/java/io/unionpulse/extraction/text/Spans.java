package io.unionpulse.extraction.text;

import java.util.Arrays;

/**
 * Stretches of a text, in order, which do not overlap; such as what stands between quotation marks.
 */
public final class Spans {

  private int[] bounds = new int[8]; // first offset, offset behind the last, of one after the other
  private int size;

  /** Takes in a stretch behind those that are in already. */
  public void add(int from, int to) {
    if (size == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * size);
    }
    bounds[size++] = from;
    bounds[size++] = to;
  }

  /** Whether the character at {@code offset} lies in one of them. */
  public boolean contains(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bounds[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return (low & 1) == 1; // an odd number of bounds has been passed
  }
}
