package io.unionpulse.streams.counting;

import io.unionpulse.avro.DistrictCount;
import io.unionpulse.streams.state.Contribution;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds reports to a count and takes them away. The two undo each other exactly, and the order of
 * several does not matter.
 */
public final class Tally {

  private static final int ADD = 1;
  private static final int TAKE = -1;

  private Tally() {}

  /** Counts {@code standing} in: the report always, the activity if the report is canonical. */
  public static void add(DistrictCount count, Standing standing) {
    apply(count, standing, ADD);
  }

  /** Takes {@code standing}, which was counted in before, out again. */
  public static void take(DistrictCount count, Standing standing) {
    apply(count, standing, TAKE);
  }

  private static void apply(DistrictCount count, Standing standing, int sign) {
    count.setReports(count.getReports() + sign);
    if (standing.isCanonical()) {
      applyActivity(count, standing.contribution(), sign);
    }
  }

  private static void applyActivity(DistrictCount count, Contribution contribution, int sign) {
    count.setActivities(count.getActivities() + sign);
    Long headcount = contribution.getHeadcount();
    if (headcount != null) {
      count.setHeadcount(count.getHeadcount() + sign * headcount);
      count.setActivitiesWithHeadcount(count.getActivitiesWithHeadcount() + sign);
    }
    BigDecimal amount = contribution.getAmountCny();
    count.setAmountCny(
        sign == ADD ? count.getAmountCny().add(amount) : count.getAmountCny().subtract(amount));
    count.setByType(changed(count.getByType(), contribution.getType(), sign));
  }

  private static Map<String, Long> changed(Map<String, Long> byType, String type, int sign) {
    Map<String, Long> result =
        byType instanceof TreeMap<String, Long> sorted ? sorted : new TreeMap<>(byType);
    result.merge(type, (long) sign, (old, change) -> old + change == 0 ? null : old + change);
    return result;
  }
}
