package io.unionpulse.extraction.text;

/** A set of characters, asked for every character of a text: one bit each. Immutable. */
public final class CharSet {

  private static final int FIELD = 6; // binary digits of a bit's place in a long

  private final long[] bits = new long[(Character.MAX_VALUE + 1) >> FIELD];

  private CharSet(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      bits[characters.charAt(i) >> FIELD] |= 1L << characters.charAt(i);
    }
  }

  /** The set of the characters of {@code characters}. */
  public static CharSet of(String characters) {
    return new CharSet(characters);
  }

  /** Whether {@code c} is one of them. */
  public boolean contains(char c) {
    return (bits[c >> FIELD] & 1L << c) != 0;
  }

  /** Whether one of them stands in {@code text}. */
  public boolean anyIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (contains(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** 1 if {@code c} is one of them, else 0: to count without a jump. */
  int count(char c) {
    return (int) (bits[c >> FIELD] >>> c) & 1;
  }
}
