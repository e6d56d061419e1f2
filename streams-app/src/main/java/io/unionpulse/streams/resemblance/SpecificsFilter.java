package io.unionpulse.streams.resemblance;

/**
 * Tells in memory, without reading a sketch, that the numbers and names of two texts cannot agree;
 * it is never wrong about that (a Bloom filter, Bloom 1970, with one bit an element).
 *
 * @param bits a bit for each specific
 * @param size how many specifics there are
 */
record SpecificsFilter(long bits, int size) {

  static SpecificsFilter of(int[] specifics) {
    long bits = 0;
    for (int specific : specifics) {
      bits |= 1L << specific; // the lowest six bits of a hash
    }
    return new SpecificsFilter(bits, specifics.length);
  }

  boolean mayAgreeWith(SpecificsFilter other) {
    int sharingABit = size - Long.bitCount(bits);
    int atMostCommon = Long.bitCount(bits & other.bits) + sharingABit;
    return atMostCommon >= Resemblance.LEAST_SPECIFICS * Math.min(size, other.size);
  }
}
