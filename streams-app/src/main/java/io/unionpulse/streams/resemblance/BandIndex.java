package io.unionpulse.streams.resemblance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the reports that share a band: a multimap from band to report in open addressing, about 500
 * bytes a report. Held in memory because it can be rebuilt from the stored sketches; as a logged
 * store it would cost {@value Sketches#TEXT_BANDS} and more writes a report.
 */
final class BandIndex {

  private static final int FREE = -1;
  private static final int FIRST_CAPACITY = 64;

  private int[] keys = new int[FIRST_CAPACITY];
  private int[] slots = filled(FIRST_CAPACITY);
  private int entries;

  private String[] reports = new String[8];
  private long[] eventTimes = new long[8];
  private long[] arrivals = new long[8];
  private int[] visits = new int[8];
  private int visit;
  private int slotsUsed;
  private final Deque<Integer> freeSlots = new ArrayDeque<>();

  /**
   * Puts a report under its bands; it must not be there yet.
   *
   * @param eventTime when it was reported, in milliseconds since 1970-01-01T00:00:00Z
   * @param arrival when it came here, by the wall clock, likewise
   */
  void add(String reportId, int[] bands, long eventTime, long arrival) {
    int slot = freeSlots.isEmpty() ? slotsUsed++ : freeSlots.pop();
    if (slot == reports.length) {
      reports = Arrays.copyOf(reports, 2 * slot);
      visits = Arrays.copyOf(visits, 2 * slot);
      eventTimes = Arrays.copyOf(eventTimes, 2 * slot);
      arrivals = Arrays.copyOf(arrivals, 2 * slot);
    }
    reports[slot] = reportId;
    eventTimes[slot] = eventTime;
    arrivals[slot] = arrival;
    for (int band : bands) {
      if (2 * (entries + 1) > keys.length) {
        grow();
      }
      insert(band, slot);
    }
  }

  /** Takes a report out that was put under {@code bands}. */
  void remove(String reportId, int[] bands) {
    int slot = slotOf(reportId, bands[0]);
    for (int band : bands) {
      delete(band, slot);
    }
    reports[slot] = null;
    freeSlots.push(slot);
  }

  /** Shows {@code visitor} each report that shares a band, once. */
  void visit(int[] bands, Consumer<String> visitor) {
    visit++;
    for (int band : bands) {
      for (int at = home(band); slots[at] != FREE; at = next(at)) {
        int slot = slots[at];
        if (keys[at] == band && visits[slot] != visit) {
          visits[slot] = visit;
          visitor.accept(reports[slot]);
        }
      }
    }
  }

  /** The reports that happened before {@code eventTime} and came before {@code arrival}. */
  List<String> olderThan(long eventTime, long arrival) {
    List<String> older = new ArrayList<>();
    for (int slot = 0; slot < slotsUsed; slot++) {
      if (reports[slot] != null && eventTimes[slot] < eventTime && arrivals[slot] < arrival) {
        older.add(reports[slot]);
      }
    }
    return older;
  }

  boolean isEmpty() {
    return entries == 0;
  }

  private int slotOf(String reportId, int band) {
    for (int at = home(band); slots[at] != FREE; at = next(at)) {
      if (keys[at] == band && reports[slots[at]].equals(reportId)) {
        return slots[at];
      }
    }
    throw new IllegalStateException("a report is not in the index of bands");
  }

  private void insert(int key, int slot) {
    int at = home(key);
    while (slots[at] != FREE) {
      at = next(at);
    }
    keys[at] = key;
    slots[at] = slot;
    entries++;
  }

  private void delete(int key, int slot) {
    int at = home(key);
    while (keys[at] != key || slots[at] != slot) {
      at = next(at);
    }
    entries--;
    int hole = at;
    for (int probe = next(at); slots[probe] != FREE; probe = next(probe)) {
      boolean reachesOverHole = distance(home(keys[probe]), probe) >= distance(hole, probe);
      if (reachesOverHole) {
        keys[hole] = keys[probe];
        slots[hole] = slots[probe];
        hole = probe;
      }
    }
    slots[hole] = FREE;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldSlots = slots;
    keys = new int[2 * oldKeys.length];
    slots = filled(keys.length);
    entries = 0;
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldSlots[at] != FREE) {
        insert(oldKeys[at], oldSlots[at]);
      }
    }
  }

  private int home(int key) {
    return key & (keys.length - 1); // bands are well spread hashes
  }

  private int next(int at) {
    return (at + 1) & (keys.length - 1);
  }

  private int distance(int from, int to) {
    return (to - from) & (keys.length - 1);
  }

  private static int[] filled(int length) {
    int[] free = new int[length];
    Arrays.fill(free, FREE);
    return free;
  }
}
