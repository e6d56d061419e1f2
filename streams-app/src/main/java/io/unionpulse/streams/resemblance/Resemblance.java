package io.unionpulse.streams.resemblance;

import io.unionpulse.streams.state.Sketch;
import java.time.temporal.ChronoUnit;

/**
 * Whether two reports of one district tell of the same activity. A pure and symmetric relation of
 * two sketches, not a transitive one: connected groups are made by who asks.
 */
public final class Resemblance {

  /** Days between two reports' event times beyond which they are not compared. */
  public static final int DEFAULT_HORIZON_DAYS = 60;

  private static final double EDITED = 0.5;
  private static final double CUT = 0.65;
  private static final double SAME_LEAD = 0.6;
  private static final double CUT_WITH_SAME_LEAD = 0.5;
  private static final double SPECIFICS_ALONE = 0.8;
  private static final double SPECIFICS_BESIDE_HEADCOUNT = 0.6;

  private final int horizonDays;

  /**
   * @param horizonDays most days between the event times of two reports of one activity
   */
  public Resemblance(int horizonDays) {
    this.horizonDays = horizonDays;
  }

  /** Whether {@code one} and {@code other} tell of the same activity. */
  public boolean between(Sketch one, Sketch other) {
    return Math.abs(ChronoUnit.DAYS.between(one.getDay(), other.getDay())) <= horizonDays
        && shareBand(one, other)
        && FactsAgreement.between(one, other)
        && sameText(one, other)
        && sameSpecifics(one, other);
  }

  private static boolean shareBand(Sketch one, Sketch other) {
    int[] some = Hashes.toInts(one.getBands());
    int[] others = Hashes.toInts(other.getBands());
    for (int band = 0; band < some.length && band < others.length; band++) {
      if (some[band] == others[band]) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameText(Sketch one, Sketch other) {
    Overlap text =
        Overlap.of(
            Hashes.toInts(one.getSmallest()), Hashes.toInts(other.getSmallest()), Sketches.SAMPLE);
    if (text.resemblance() >= EDITED || text.containment() >= CUT) {
      return true;
    }
    Overlap lead =
        Overlap.of(
            Hashes.toInts(one.getLead()), Hashes.toInts(other.getLead()), Sketches.LEAD_SAMPLE);
    return lead.resemblance() >= SAME_LEAD && text.containment() >= CUT_WITH_SAME_LEAD;
  }

  private static boolean sameSpecifics(Sketch one, Sketch other) {
    int[] some = Hashes.toInts(one.getSpecifics());
    int[] others = Hashes.toInts(other.getSpecifics());
    double needed =
        FactsAgreement.headcountPrintedInBoth(one, other)
            ? SPECIFICS_BESIDE_HEADCOUNT
            : SPECIFICS_ALONE;
    return Hashes.common(some, others) >= needed * Math.min(some.length, others.length);
  }
}
