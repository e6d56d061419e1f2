package io.unionpulse.sink;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The records of one partition that were taken over, oldest first, and which of them are done. A
 * ring of plain numbers: there is one of these steps for each record that the sink ever sees.
 */
final class PartitionProgress {

  private static final int FIRST_CAPACITY = 256;
  private static final long NONE = -1;

  /** Offsets as they are while open, as their complement once done. */
  private long[] ring = new long[FIRST_CAPACITY];

  private int head;
  private int size;
  private long headSince;
  private long next = NONE;
  private long committed = NONE;

  /** Takes over a record. A lower offset than before is a new beginning: the topic is another. */
  void begin(long offset) {
    if (offset < next || (size > 0 && offset <= known(size - 1))) {
      size = 0;
      next = NONE;
      committed = NONE;
    }
    if (size == ring.length) {
      grow();
    }
    if (size == 0) {
      headSince = System.nanoTime();
    }
    ring[index(size++)] = offset;
  }

  /** A record is done; one that is not known is ignored. */
  void done(long offset) {
    int place = find(offset);
    if (place < 0) {
      return;
    }
    ring[index(place)] = ~offset;
    if (place == 0) {
      takeDone();
      headSince = System.nanoTime();
    }
  }

  private void takeDone() {
    while (size > 0 && ring[head] < 0) {
      next = ~ring[head] + 1;
      head = index(1);
      size--;
    }
  }

  boolean isOpen(long offset) {
    int place = find(offset);
    return place >= 0 && ring[index(place)] >= 0;
  }

  /** Whether every record before this offset that was taken over is done. */
  boolean isDoneBefore(long offset) {
    return size == 0 || known(0) >= offset;
  }

  /** Records taken over and not done, or done behind one that is not. */
  int size() {
    return size;
  }

  /** How long the first open record has been the first, in nanoseconds. */
  long oldestNanos() {
    return size == 0 ? 0 : System.nanoTime() - headSince;
  }

  /** The offset to commit, if it is not committed yet. */
  OptionalLong committable() {
    return next > committed ? OptionalLong.of(next) : OptionalLong.empty();
  }

  void committed(long offset) {
    committed = offset;
  }

  private int find(long offset) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long found = known(middle);
      if (found < offset) {
        low = middle + 1;
      } else if (found > offset) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  private long known(int place) {
    long value = ring[index(place)];
    return value < 0 ? ~value : value;
  }

  private int index(int place) {
    return (head + place) & (ring.length - 1);
  }

  private void grow() {
    long[] larger = Arrays.copyOf(ring, 2 * ring.length);
    System.arraycopy(ring, 0, larger, ring.length, head);
    ring = larger;
  }
}
