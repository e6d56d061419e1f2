package io.unionpulse.streams.resemblance;

/**
 * How much two sets overlap, estimated from the smallest hashes of each (Broder, "On the
 * resemblance and containment of documents", 1997): up to the smaller of the two largest hashes
 * both samples are complete, so what is counted there is a fair sample of both sets.
 *
 * @param common elements in both samples
 * @param smaller size of the smaller sample, within the range both cover
 * @param union elements in either
 */
record Overlap(int common, int smaller, int union) {

  /**
   * @param some smallest hashes of one set, ascending as unsigned
   * @param others those of the other
   * @param limit how many hashes a sample holds at most; a shorter one is the whole set
   */
  static Overlap of(int[] some, int[] others, int limit) {
    int mine = within(some, others, limit);
    int theirs = within(others, some, limit);
    int common = Hashes.common(some, others);
    return new Overlap(common, Math.min(mine, theirs), mine + theirs - common);
  }

  /** How many of {@code hashes} lie where the sample {@code other} is complete. */
  private static int within(int[] hashes, int[] other, int limit) {
    if (other.length < limit) {
      return hashes.length;
    }
    int largest = other[other.length - 1];
    int count = hashes.length;
    while (count > 0 && Integer.compareUnsigned(hashes[count - 1], largest) > 0) {
      count--;
    }
    return count;
  }

  /** Share of the union that both have, 0 to 1 (Jaccard). */
  double resemblance() {
    return union == 0 ? 0 : (double) common / union;
  }

  /** Share of the smaller set that the other has too, 0 to 1. */
  double containment() {
    return smaller == 0 ? 0 : (double) common / smaller;
  }
}
