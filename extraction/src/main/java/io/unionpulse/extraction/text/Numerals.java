package io.unionpulse.extraction.text;

import java.util.Arrays;

/** Finds the characters that numbers are written with. */
final class Numerals {

  private static final CharSet CHARACTERS =
      CharSet.of("0123456789０１２３４５６７８９零〇○一二两兩三四五六七八九十廿卅百千万亿数几");
  private static final int SOME = 32;

  private Numerals() {}

  /** Their offsets in {@code text}, in order. */
  static int[] in(String text) {
    var found = new int[SOME];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (CHARACTERS.contains(text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
