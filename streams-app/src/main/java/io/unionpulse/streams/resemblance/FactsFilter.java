package io.unionpulse.streams.resemblance;

import io.unionpulse.streams.state.Sketch;
import java.time.LocalDate;

/**
 * Tells in memory, without reading a sketch, that the days, or the numbers and names, of two
 * reports cannot agree; it is never wrong about that. Reports of one district begin in much the
 * same words, but most differ in their day.
 *
 * @param specifics a bit for each of the numbers and names (a Bloom filter, Bloom 1970, with one
 *     bit an element)
 * @param count how many numbers and names there are
 * @param first first day, in days since 1970-01-01; {@link Integer#MIN_VALUE} if any may be meant
 * @param last last day, likewise; {@link Integer#MAX_VALUE} if any may be meant
 */
record FactsFilter(long specifics, int count, int first, int last) {

  static FactsFilter of(Sketch sketch) {
    int[] hashes = Hashes.toInts(sketch.getSpecifics());
    long specifics = 0;
    for (int hash : hashes) {
      specifics |= 1L << hash; // the lowest six bits of a hash
    }
    if (!isDay(sketch.getStart()) || sketch.getRelativeDate()) {
      return new FactsFilter(specifics, hashes.length, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    int first = epochDay(sketch.getStart());
    int last = isDay(sketch.getEnd()) ? epochDay(sketch.getEnd()) : first;
    return new FactsFilter(specifics, hashes.length, first, last);
  }

  boolean mayAgreeWith(FactsFilter other) {
    return first <= other.last && other.first <= last && mayShareSpecifics(other);
  }

  private boolean mayShareSpecifics(FactsFilter other) {
    int sharingABit = count - Long.bitCount(specifics);
    int atMostCommon = Long.bitCount(specifics & other.specifics) + sharingABit;
    return atMostCommon >= Resemblance.LEAST_SPECIFICS * Math.min(count, other.count);
  }

  /** Unlike {@code --10-14}, which is a day of any year. */
  private static boolean isDay(String date) {
    return date != null && !date.startsWith("--");
  }

  private static int epochDay(String date) {
    return Math.toIntExact(LocalDate.parse(date).toEpochDay());
  }
}
