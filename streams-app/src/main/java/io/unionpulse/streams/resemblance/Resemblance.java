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

  /** Enough where headcount and union are the same: two cuts can leave different halves. */
  private static final double TELLING_THE_SAME = 0.45;

  /** The same where the day is the same, too. */
  private static final double TELLING_THE_SAME_OF_A_DAY = 0.35;

  /** Share of numbers and names that must agree where no headcount does. */
  private static final double SPECIFICS_ALONE = 0.8;

  /** A text is a cut of another if it is shorter than this share of it. */
  private static final double LIKE_LENGTH = 0.8;

  /** Share of the places and bodies that must agree: another street is another activity. */
  private static final double SAME_PLACES = 0.6;

  /** The same where the headcount of one is printed in both. */
  private static final double SPECIFICS_WITH_HEADCOUNT = 0.6;

  /** Least share of numbers and names that two reports of one activity have in common. */
  static final double LEAST_SPECIFICS = 0.5;

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
    Overlap text =
        Overlap.of(
            Hashes.toInts(one.getSmallest()), Hashes.toInts(other.getSmallest()), Sketches.SAMPLE);
    return (specifics.agree() && sameText(one, other, specifics, text))
        || (specifics.agreeAtLeast() && sameStory(one, other, text));
  }

  private static boolean sameStory(Sketch one, Sketch other, Overlap text) {
    return FactsAgreement.tellTheSame(one, other)
        && text.containment()
            >= (FactsAgreement.nameTheSameDay(one, other)
                ? TELLING_THE_SAME_OF_A_DAY
                : TELLING_THE_SAME);
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

  private static boolean sameText(Sketch one, Sketch other, Specificity specifics, Overlap text) {
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
   * @param possible how many both could have
   * @param samePlaces whether most places agree
   * @param headcountInBoth whether the headcount is among the numbers of both
   */
  private record Specificity(
      int common, double possible, boolean samePlaces, boolean headcountInBoth) {

    static Specificity of(Sketch one, Sketch other) {
      boolean headcountInBoth = FactsAgreement.headcountPrintedInBoth(one, other);
      boolean ofFewer = headcountInBoth || isCut(one, other);
      int[] some = Hashes.toInts(one.getSpecifics());
      int[] others = Hashes.toInts(other.getSpecifics());
      int[] places = Hashes.toInts(one.getPlaces());
      int[] otherPlaces = Hashes.toInts(other.getPlaces());
      return new Specificity(
          Hashes.common(some, others),
          possible(some, others, ofFewer),
          enough(
              Hashes.common(places, otherPlaces),
              SAME_PLACES,
              possible(places, otherPlaces, ofFewer)),
          headcountInBoth);
    }

    /** A single one that only one text has may be no name at all. */
    private static boolean enough(int common, double share, double possible) {
      return possible < 1 || common >= share * possible;
    }

    /** A cut can only have what it has; of whole texts each should have the other's. */
    private static double possible(int[] some, int[] others, boolean ofFewer) {
      return ofFewer ? Math.min(some.length, others.length) : (some.length + others.length) / 2.0;
    }

    private static boolean isCut(Sketch one, Sketch other) {
      return Math.min(one.getShingles(), other.getShingles())
          < LIKE_LENGTH * Math.max(one.getShingles(), other.getShingles());
    }

    boolean agree() {
      return samePlaces
          && enough(common, headcountInBoth ? SPECIFICS_WITH_HEADCOUNT : SPECIFICS_ALONE, possible);
    }

    boolean agreeAtLeast() {
      return samePlaces && enough(common, LEAST_SPECIFICS, possible);
    }

    boolean isPlain() {
      return headcountInBoth && common >= PLAIN_SPECIFICS && common >= SPECIFICS_ALONE * possible;
    }
  }
}
