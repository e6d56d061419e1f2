package io.unionpulse.sink.reconcile;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A number that is equal for equal documents, whatever the order of their fields, and hardly ever
 * for others: 64 bits.
 */
final class ContentHash {

  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final long OBJECT = 0x1F;
  private static final long ARRAY = 0x2F;
  private static final long NULL = 0x3F;

  private ContentHash() {}

  static long of(JsonNode node) {
    if (node.isObject()) {
      long sum = OBJECT;
      for (var field : node.properties()) {
        sum += mixed(text(field.getKey()) ^ Long.rotateLeft(of(field.getValue()), 17));
      }
      return mixed(sum);
    }
    if (node.isArray()) {
      long hash = ARRAY;
      for (JsonNode item : node) {
        hash = mixed(hash * PRIME + of(item));
      }
      return hash;
    }
    return node.isNull() ? NULL : mixed(text(node.asText()));
  }

  private static long text(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = hash * PRIME + text.charAt(i);
    }
    return mixed(hash);
  }

  /** The finalizer of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Generators). */
  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
