package io.unionpulse.streams.resemblance;

/**
 * The bands of locality-sensitive hashing: MinHash by one permutation (Li, Owen, Zhang, "One
 * Permutation Hashing", 2012), empty bins filled as by Shrivastava ("Optimal Densification", 2017),
 * some bins a band. Texts of resemblance s share one of b bands of r bins with probability 1 - (1 -
 * s^r)^b.
 */
final class Bands {

  private Bands() {}

  /**
   * @param shingles hashes of the text's shingles, at least one
   * @param bands how many bands
   * @param rows bins of a band
   * @param kind tells apart bands of different parts of a text
   */
  static int[] of(int[] shingles, int bands, int rows, int kind) {
    int bins = bands * rows;
    int[] smallest = new int[bins];
    boolean[] filled = new boolean[bins];
    for (int shingle : shingles) {
      int hash = Hashes.spread(shingle ^ 0x5bd1e995);
      int bin = (int) ((Integer.toUnsignedLong(hash) * bins) >>> 32);
      if (!filled[bin] || Integer.compareUnsigned(hash, smallest[bin]) < 0) {
        filled[bin] = true;
        smallest[bin] = hash;
      }
    }
    int[] values = new int[bins];
    for (int bin = 0; bin < bins; bin++) {
      values[bin] = smallest[donor(filled, bin)];
    }
    int[] result = new int[bands];
    for (int band = 0; band < bands; band++) {
      int hash = Hashes.spread(kind + band + 1);
      for (int row = 0; row < rows; row++) {
        hash = Hashes.spread(hash * 31 + values[band * rows + row]);
      }
      result[band] = hash;
    }
    return result;
  }

  private static int donor(boolean[] filled, int bin) {
    int donor = bin;
    for (int attempt = 1; !filled[donor]; attempt++) {
      long random = Integer.toUnsignedLong(Hashes.spread(bin * 0x9e3779b9 + attempt));
      donor = (int) ((random * filled.length) >>> 32);
    }
    return donor;
  }
}
