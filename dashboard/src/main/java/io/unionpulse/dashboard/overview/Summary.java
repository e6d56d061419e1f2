package io.unionpulse.dashboard.overview;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the filter finds in all.
 *
 * @param from first day of the filter, or null
 * @param to last day, or null
 * @param places parts that add up to the activities
 * @param beside what the filter would find more among what does not count
 * @param previous the period before; null if the filter has no beginning
 * @param change figures against those of the period before; null with it
 */
public record Summary(
    String from,
    String to,
    Figures figures,
    Parts places,
    Beside beside,
    Previous previous,
    Map<String, Change> change) {

  /** Activities by kind of place. */
  record Parts(long districts, long bda, long cityWide, long unknown, long elsewhere) {}

  /** Reports that do not count. */
  record Beside(long duplicates, long retracted) {}

  /** The period before. */
  record Previous(String from, String to, Figures figures) {}

  static Map<String, Change> changes(Figures now, Figures before) {
    Map<String, Change> changes = new LinkedHashMap<>();
    changes.put("activities", Change.of(now.activities(), before.activities()));
    changes.put("headcount", Change.of(now.headcount(), before.headcount()));
    changes.put("amountCny", Change.of(now.amountCny(), before.amountCny()));
    changes.put("activeDistricts", Change.of(now.activeDistricts(), before.activeDistricts()));
    return changes;
  }
}
