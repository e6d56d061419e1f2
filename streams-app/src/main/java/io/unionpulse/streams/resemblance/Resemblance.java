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

  /** Shared by texts with about a tenth of their characters changed here and there. */
  private static final double EDITED = 0.5;

  /** Share of a cut text that is left of the whole after a few edits. */
  private static final double CUT = 0.65;

  /** The same where the lead was kept. */
  private static final double CUT_WITH_SAME_LEAD = 0.5;

  private static final double SAME_LEAD = 0.6;

  /** Enough where numbers and names say plainly that it is one activity. */
  private static final double REWRITTEN = 0.45;

  private static final int PLAIN_SPECIFICS = 4;

  /** Share of numbers and names that must agree where no headcount does. */
  private static final double SPECIFICS_ALONE = 0.8;

  /** Share of the places and bodies that must agree: another street is another activity. */
  private static final double SAME_PLACES = 0.6;

  /** Least share of numbers and names that two reports of one activity have in common. */
  static final double LEAST_SPECIFICS = 0.6;

  private final int horizonDays;

  /**
   * @param horizonDays most days between the event times of two reports of one activity
   */
  public Resemblance(int horizonDays) {
    this.horizonDays = horizonDays;
  }

  /** Whether {@code one} and {@code other} tell of the same activity. */
  public boolean between(Sketch one, Sketch other) {
    if (Math.abs(ChronoUnit.DAYS.between(one.getDay(), other.getDay())) > horizonDays
        || !shareBand(one, other)
        || !FactsAgreement.between(one, other)) {
      return false;
    }
    Specificity specifics = Specificity.of(one, other);
    return specifics.agrees() && sameText(one, other, specifics);
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

  private static boolean sameText(Sketch one, Sketch other, Specificity specifics) {
    Overlap text =
        Overlap.of(
            Hashes.toInts(one.getSmallest()), Hashes.toInts(other.getSmallest()), Sketches.SAMPLE);
    return text.resemblance() >= EDITED
        || text.containment() >= CUT
        || (specifics.isPlain() && text.containment() >= REWRITTEN)
        || (text.containment() >= CUT_WITH_SAME_LEAD && sameLead(one, other));
  }

  private static boolean sameLead(Sketch one, Sketch other) {
    return Overlap.of(
                Hashes.toInts(one.getLead()), Hashes.toInts(other.getLead()), Sketches.LEAD_SAMPLE)
            .resemblance()
        >= SAME_LEAD;
  }

  /**
   * How far numbers and names agree.
   *
   * @param common how many both have
   * @param fewer how many the text with fewer has
   * @param samePlaces whether most of the places of the one with fewer are in the other
   * @param headcountInBoth whether the headcount is among the numbers of both
   */
  private record Specificity(int common, int fewer, boolean samePlaces, boolean headcountInBoth) {

    static Specificity of(Sketch one, Sketch other) {
      int[] some = Hashes.toInts(one.getSpecifics());
      int[] others = Hashes.toInts(other.getSpecifics());
      return new Specificity(
          Hashes.common(some, others),
          Math.min(some.length, others.length),
          samePlaces(Hashes.toInts(one.getPlaces()), Hashes.toInts(other.getPlaces())),
          FactsAgreement.headcountPrintedInBoth(one, other));
    }

    private static boolean samePlaces(int[] some, int[] others) {
      return Hashes.common(some, others) >= SAME_PLACES * Math.min(some.length, others.length);
    }

    boolean agrees() {
      return samePlaces && common >= (headcountInBoth ? LEAST_SPECIFICS : SPECIFICS_ALONE) * fewer;
    }

    boolean isPlain() {
      return headcountInBoth && common >= PLAIN_SPECIFICS && common >= SPECIFICS_ALONE * fewer;
    }
  }
}
