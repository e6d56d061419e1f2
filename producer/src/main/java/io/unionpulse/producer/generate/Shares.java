package io.unionpulse.producer.generate;

/**
 * Of a hundred reports, how many are what; the others tell of a new activity.
 *
 * @param reprints tell of an activity that another publisher has reported
 * @param corrections are higher revisions with other facts
 * @param retractions take a report back
 * @param repeats are delivered again as they were
 */
public record Shares(int reprints, int corrections, int retractions, int repeats) {

  static final int ALL = 100;

  public Shares {
    if (Math.min(Math.min(reprints, corrections), Math.min(retractions, repeats)) < 0
        || reprints + corrections + retractions + repeats > ALL) {
      throw new IllegalArgumentException("shares: 0 or more, at most 100 together");
    }
  }

  /** 8 reprints, 5 corrections, 2 retractions, 1 repeat. */
  public static Shares standard() {
    return new Shares(8, 5, 2, 1);
  }
}
