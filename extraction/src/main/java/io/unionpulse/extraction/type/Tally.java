package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Adds up the words of each type. A word counts once in a zone, where it counts most. In the
 * headline and the news further words add at most as much as the weightiest, so that one clear
 * subject is not outvoted by many hints.
 */
final class Tally {

  private static final double FURTHER = 0.4;
  private static final Zone[] ZONES = Zone.values();
  private static final Map<ActivityType, Integer> INDEX = new EnumMap<>(ActivityType.class);

  static {
    for (ActivityType type : ActivityType.values()) {
      INDEX.put(type, INDEX.size());
    }
  }

  private final double[] points = new double[INDEX.size()];

  private Tally() {}

  static Tally of(List<Weighed> words) {
    var tally = new Tally();
    var most = new double[tally.points.length * ZONES.length];
    var all = new double[most.length];
    double[] best = bestOfEach(words);
    for (int i = 0; i < best.length; i++) {
      if (best[i] > 0) {
        int sum = INDEX.get(words.get(i).type()) * ZONES.length + words.get(i).zone().index();
        most[sum] = Math.max(most[sum], best[i]);
        all[sum] += best[i];
      }
    }
    for (int sum = 0; sum < all.length; sum++) {
      if (all[sum] > 0) {
        Zone zone = ZONES[sum % ZONES.length];
        tally.points[sum / ZONES.length] += inZone(zone, most[sum], all[sum]);
      }
    }
    return tally;
  }

  private static double inZone(Zone zone, double most, double all) {
    return zone == Zone.REST
        ? Math.min(all, zone.most())
        : most + Math.min(most, FURTHER * (all - most));
  }

  /**
   * What each word counts in each zone, where it stands there first; 0 where it is repeated. Found
   * by a hash table of places in {@code words}.
   */
  private static double[] bestOfEach(List<Weighed> words) {
    var best = new double[words.size()];
    var slots = new int[Integer.highestOneBit(words.size() + 1) << 2];
    for (int i = 0; i < best.length; i++) {
      Weighed word = words.get(i);
      int slot = (word.number() * ZONES.length + word.zone().index()) & (slots.length - 1);
      while (slots[slot] != 0 && !word.repeats(words.get(slots[slot] - 1))) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = slots[slot] == 0 ? i + 1 : slots[slot];
      best[slots[slot] - 1] = Math.max(best[slots[slot] - 1], word.points());
    }
    return best;
  }

  double of(ActivityType type) {
    return points[INDEX.get(type)];
  }
}
