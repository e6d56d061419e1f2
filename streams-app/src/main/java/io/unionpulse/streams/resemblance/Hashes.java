package io.unionpulse.streams.resemblance;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** 32-bit hashes and small ascending sets of them, as bytes in state and messages. */
final class Hashes {

  private Hashes() {}

  /** Spreads {@code key} over all 32 bits: the finalizer of MurmurHash3 (Appleby, 2011). */
  static int spread(int key) {
    int hash = key;
    hash ^= hash >>> 16;
    hash *= 0x85ebca6b;
    hash ^= hash >>> 13;
    hash *= 0xc2b2ae35;
    hash ^= hash >>> 16;
    return hash;
  }

  /** Hash of the characters from {@code start} to {@code end}. */
  static int of(CharSequence text, int start, int end) {
    int hash = end - start;
    for (int at = start; at < end; at++) {
      hash = hash * 31 + spreadOf(text.charAt(at));
    }
    return spread(hash);
  }

  /** {@link #of} of every {@code length} letters that follow each other, in order. */
  static int[] ofWindows(String text, int length) {
    int[] spread = new int[text.length()];
    for (int at = 0; at < spread.length; at++) {
      spread[at] = spreadOf(text.charAt(at));
    }
    int[] hashes = new int[Math.max(0, spread.length - length + 1)];
    for (int at = 0; at < hashes.length; at++) {
      int hash = length;
      for (int of = at; of < at + length; of++) {
        hash = hash * 31 + spread[of];
      }
      hashes[at] = spread(hash);
    }
    return hashes;
  }

  private static int spreadOf(char letter) {
    return spread(letter + 0x9e3779b9);
  }

  /** The distinct values, ascending as unsigned, at most {@code limit} of them. */
  static int[] smallest(int[] hashes, int limit) {
    int[] ordered = ascending(hashes);
    int kept = 0;
    for (int i = 0; i < ordered.length && kept < limit; i++) {
      if (i == 0 || ordered[i] != ordered[i - 1]) {
        ordered[kept++] = ordered[i];
      }
    }
    return Arrays.copyOf(ordered, kept);
  }

  /**
   * The values, ascending as unsigned. Hashes are spread evenly, so that their first bits all but
   * tell their places: put there, each is at most a few places off.
   */
  private static int[] ascending(int[] hashes) {
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(hashes.length));
    int shift = Integer.SIZE - bits;
    int[] ends = new int[(1 << bits) + 1];
    for (int hash : hashes) {
      ends[(hash >>> shift) + 1]++;
    }
    for (int bucket = 1; bucket < ends.length; bucket++) {
      ends[bucket] += ends[bucket - 1];
    }
    int[] ordered = new int[hashes.length];
    for (int hash : hashes) {
      int at = ends[hash >>> shift]++;
      while (at > 0 && Integer.compareUnsigned(ordered[at - 1], hash) > 0) {
        ordered[at] = ordered[at - 1];
        at--;
      }
      ordered[at] = hash;
    }
    return ordered;
  }

  static ByteBuffer toBytes(int[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
    bytes.asIntBuffer().put(values);
    return bytes;
  }

  static int[] toInts(ByteBuffer bytes) {
    int[] values = new int[bytes.remaining() / Integer.BYTES];
    bytes.duplicate().asIntBuffer().get(values);
    return values;
  }

  /** How many values two ascending sets share. */
  static int common(int[] some, int[] others) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < some.length && j < others.length) {
      int order = Integer.compareUnsigned(some[i], others[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
