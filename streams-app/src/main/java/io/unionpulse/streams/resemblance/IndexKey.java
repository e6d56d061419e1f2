package io.unionpulse.streams.resemblance;

import io.unionpulse.streams.state.Sketch;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/**
 * What of a sketch is held in memory.
 *
 * @param bands its bands
 * @param twin hash of the whole sketch: the same for equal sketches, and for others with a
 *     probability of 2^-64
 * @param specifics its numbers and names
 */
record IndexKey(int[] bands, long twin, SpecificsFilter specifics) {

  static IndexKey of(Sketch sketch) {
    return new IndexKey(
        Hashes.toInts(sketch.getBands()),
        ((long) hash(sketch, 1) << Integer.SIZE) | (hash(sketch, 2) & 0xffffffffL),
        SpecificsFilter.of(Hashes.toInts(sketch.getSpecifics())));
  }

  private static int hash(Sketch sketch, int seed) {
    int hash = seed;
    for (ByteBuffer part :
        new ByteBuffer[] {
          sketch.getBands(), sketch.getSmallest(), sketch.getLead(), sketch.getSpecifics()
        }) {
      for (int value : Hashes.toInts(part)) {
        hash = Hashes.spread(hash * 31 + value);
      }
    }
    int facts =
        Objects.hash(
            sketch.getDay(),
            sketch.getShingles(),
            sketch.getOrganizers(),
            sketch.getStart(),
            sketch.getEnd(),
            sketch.getRelativeDate(),
            sketch.getHeadcount(),
            sketch.getHeadcountMin(),
            sketch.getHeadcountMax(),
            sketch.getPeople());
    return Hashes.spread(hash * 31 + facts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IndexKey key && twin == key.twin && Arrays.equals(bands, key.bands);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(twin);
  }
}
