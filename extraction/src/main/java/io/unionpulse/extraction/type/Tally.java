package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import java.util.EnumMap;
import java.util.HashMap;
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

  private Tally() {}

  static Tally of(List<Weighed> words) {
    var tally = new Tally();
    for (Zone zone : ZONES) {
      tally.add(zone, words);
    }
    return tally;
  }

  double of(ActivityType type) {
    return points.getOrDefault(type, 0.0);
  }

  private void add(Zone zone, List<Weighed> words) {
    Map<String, Weighed> best = new HashMap<>();
    for (Weighed word : words) {
      if (word.zone() == zone) {
        best.merge(word.hit().word().text(), word, Tally::weightier);
      }
    }
    var most = new EnumMap<ActivityType, Double>(ActivityType.class);
    var all = new EnumMap<ActivityType, Double>(ActivityType.class);
    for (Weighed word : best.values()) {
      most.merge(word.type(), word.points(), Math::max);
      all.merge(word.type(), word.points(), Double::sum);
    }
    all.forEach(
        (type, sum) -> {
          double top = most.getOrDefault(type, 0.0);
          double gained =
              zone == Zone.REST
                  ? Math.min(sum, zone.most())
                  : top + Math.min(top, FURTHER * (sum - top));
          points.merge(type, gained, Double::sum);
        });
  }

  private static Weighed weightier(Weighed a, Weighed b) {
    return a.points() >= b.points() ? a : b;
  }
}
