package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import java.util.EnumMap;
import java.util.IdentityHashMap;
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

  private final Map<ActivityType, Double> points = new EnumMap<>(ActivityType.class);

  private Tally(Map<ActivityType, Sums> sums) {
    sums.forEach((type, its) -> points.put(type, its.points()));
  }

  /** The weightiest word of a type, and all its words together, in each zone. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Sums(double[] most, double[] all) {

    Sums() {
      this(new double[ZONES.length], new double[ZONES.length]);
    }

    double points() {
      double points = 0;
      for (Zone zone : ZONES) {
        double top = most[zone.index()];
        double sum = all[zone.index()];
        points +=
            zone == Zone.REST
                ? Math.min(sum, zone.most())
                : top + Math.min(top, FURTHER * (sum - top));
      }
      return points;
    }
  }

  static Tally of(List<Weighed> words) {
    var best = new IdentityHashMap<Word, double[]>(words.size());
    for (Weighed weighed : words) {
      double[] its = best.computeIfAbsent(weighed.hit().word(), none -> new double[ZONES.length]);
      int zone = weighed.zone().index();
      its[zone] = Math.max(its[zone], weighed.points());
    }
    var all = new EnumMap<ActivityType, Sums>(ActivityType.class);
    for (Weighed weighed : words) {
      double[] its = best.get(weighed.hit().word());
      int zone = weighed.zone().index();
      Sums sums = all.computeIfAbsent(weighed.type(), none -> new Sums());
      sums.most[zone] = Math.max(sums.most[zone], its[zone]);
      sums.all[zone] += its[zone];
      its[zone] = 0; // counts once
    }
    return new Tally(all);
  }

  double of(ActivityType type) {
    return points.getOrDefault(type, 0.0);
  }
}
