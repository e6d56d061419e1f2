package io.unionpulse.streams.resemblance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the sketches worth comparing with one: a multimap from band to twins (the reports that have
 * one sketch) in open addressing, 0.9 to 1.5 KB a sketch. Held in memory because it can be rebuilt
 * from the stored sketches; as a logged store it would cost as many writes a report as there are
 * bands. A flood of copies of one text is one sketch and costs no more to search.
 */
final class BandIndex {

  private static final int FREE = -1;
  private static final int FIRST_CAPACITY = 64;

  private int[] keys = new int[FIRST_CAPACITY];
  private int[] slots = filled(FIRST_CAPACITY);
  private int entries;

  private Twins[] twins = new Twins[8];
  private int[] visits = new int[8];
  private int visit;
  private int slotsUsed;
  private final Deque<Integer> freeSlots = new ArrayDeque<>();

  /** Puts a report under its sketch; it must not be there yet. */
  void add(String reportId, IndexKey key, long eventTime, long arrival) {
    int slot = slotOf(key);
    if (slot == FREE) {
      slot = freeSlots.isEmpty() ? slotsUsed++ : freeSlots.pop();
      if (slot == twins.length) {
        twins = Arrays.copyOf(twins, 2 * slot);
        visits = Arrays.copyOf(visits, 2 * slot);
      }
      twins[slot] = new Twins(key.twin(), key.facts());
      for (int band : key.bands()) {
        if (2 * (entries + 1) > keys.length) {
          grow();
        }
        insert(band, slot);
      }
    }
    twins[slot].add(reportId, eventTime, arrival);
  }

  /** Takes a report out that was put under {@code key}. */
  void remove(String reportId, IndexKey key) {
    int slot = slotOf(key);
    twins[slot].remove(reportId);
    if (twins[slot].isEmpty()) {
      for (int band : key.bands()) {
        delete(band, slot);
      }
      twins[slot] = null;
      freeSlots.push(slot);
    }
  }

  /**
   * Shows {@code visitor} one report of each sketch that shares a band and whose days, numbers and
   * names may agree: what holds of one holds of its twins.
   */
  void visit(IndexKey key, Consumer<String> visitor) {
    visit++;
    for (int band : key.bands()) {
      for (int at = home(band); slots[at] != FREE; at = next(at)) {
        int slot = slots[at];
        if (keys[at] == band && visits[slot] != visit) {
          visits[slot] = visit;
          if (twins[slot].facts.mayAgreeWith(key.facts())) {
            visitor.accept(twins[slot].any());
          }
        }
      }
    }
  }

  /** Whether a report with exactly this sketch is there. */
  boolean contains(IndexKey key) {
    return slotOf(key) != FREE;
  }

  /** One report of each sketch whose reports all happened and came before. */
  List<String> olderThan(long eventTime, long arrival) {
    List<String> older = new ArrayList<>();
    for (int slot = 0; slot < slotsUsed; slot++) {
      if (twins[slot] != null && twins[slot].areOlderThan(eventTime, arrival)) {
        older.add(twins[slot].any());
      }
    }
    return older;
  }

  boolean isEmpty() {
    return entries == 0;
  }

  private int slotOf(IndexKey key) {
    int band = key.bands()[0];
    for (int at = home(band); slots[at] != FREE; at = next(at)) {
      if (keys[at] == band && twins[slots[at]].sketch == key.twin()) {
        return slots[at];
      }
    }
    return FREE;
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

  /** The reports that have one sketch. */
  private static final class Twins {
    final long sketch;
    final FactsFilter facts;
    private final Deque<String> reports = new ArrayDeque<>(1);
    private long eventTime = Long.MIN_VALUE;
    private long arrival = Long.MIN_VALUE;

    Twins(long sketch, FactsFilter facts) {
      this.sketch = sketch;
      this.facts = facts;
    }

    void add(String reportId, long happened, long came) {
      reports.add(reportId);
      eventTime = Math.max(eventTime, happened);
      arrival = Math.max(arrival, came);
    }

    void remove(String reportId) {
      reports.remove(reportId);
    }

    String any() {
      return reports.getFirst();
    }

    boolean isEmpty() {
      return reports.isEmpty();
    }

    boolean areOlderThan(long happened, long came) {
      return eventTime < happened && arrival < came;
    }
  }
}
