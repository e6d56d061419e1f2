package io.unionpulse.extraction.type;

/** Where a word stands, and how much it counts there. */
public enum Zone {
  /** The main headline. */
  TITLE(0, 3, Double.MAX_VALUE),
  /** A kicker or subtitle. */
  SUBTITLE(1, 1.2, Double.MAX_VALUE),
  /** The sentences that tell the news. */
  LEAD(2, 2, Double.MAX_VALUE),
  /** What comes after them; many words there do not outweigh one in the headline. */
  REST(3, 0.3, 4);

  private final int index;
  private final double factor;
  private final double most;

  Zone(int index, double factor, double most) {
    this.index = index;
    this.factor = factor;
    this.most = most;
  }

  /** Its place in an array with one element a zone. */
  int index() {
    return index;
  }

  double factor() {
    return factor;
  }

  /** The most points that a type can gain here. */
  double most() {
    return most;
  }
}
