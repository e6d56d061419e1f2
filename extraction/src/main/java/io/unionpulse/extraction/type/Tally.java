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

  private final Map<ActivityType, Double> points = new EnumMap<>(ActivityType.class);

  private Tally() {}

  static Tally of(List<Weighed> words) {
    var best = new EnumMap<Zone, Map<ActivityType, Map<String, Double>>>(Zone.class);
    for (Weighed word : words) {
      best.computeIfAbsent(word.zone(), zone -> new EnumMap<>(ActivityType.class))
          .computeIfAbsent(word.type(), type -> new HashMap<>())
          .merge(word.evidence().text(), word.evidence().points(), Math::max);
    }
    var tally = new Tally();
    best.forEach(
        (zone, types) ->
            types.forEach(
                (type, its) -> tally.points.merge(type, sum(zone, its.values()), Double::sum)));
    return tally;
  }

  double of(ActivityType type) {
    return points.getOrDefault(type, 0.0);
  }

  private static double sum(Zone zone, Iterable<Double> words) {
    double most = 0;
    double all = 0;
    for (double word : words) {
      most = Math.max(most, word);
      all += word;
    }
    return zone == Zone.REST
        ? Math.min(all, zone.most())
        : most + Math.min(most, FURTHER * (all - most));
  }
}
