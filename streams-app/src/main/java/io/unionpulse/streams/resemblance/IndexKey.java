package io.unionpulse.streams.resemblance;

import io.unionpulse.streams.state.Sketch;
import java.nio.ByteBuffer;
import java.util.Objects;

/** What of a sketch is held in memory. */
final class IndexKey {

  private final int[] bands;
  private final long twin;
  private final FactsFilter facts;

  private IndexKey(int[] bands, long twin, FactsFilter facts) {
    this.bands = bands;
    this.twin = twin;
    this.facts = facts;
  }

  static IndexKey of(Sketch sketch) {
    return new IndexKey(
        Hashes.toInts(sketch.getBands()),
        ((long) hash(sketch, 1) << Integer.SIZE) | (hash(sketch, 2) & 0xffffffffL),
        FactsFilter.of(sketch));
  }

  /** The bands; not to be changed. */
  int[] bands() {
    return bands;
  }

  /** Hash of the whole sketch: that of another one is the same with a probability of 2^-64. */
  long twin() {
    return twin;
  }

  /** What tells that it cannot resemble another one. */
  FactsFilter facts() {
    return facts;
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
}
