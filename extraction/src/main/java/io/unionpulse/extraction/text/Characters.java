package io.unionpulse.extraction.text;

import java.util.Arrays;

/**
 * Where characters of a text stand that readers look for, in order. They are gathered in one pass
 * without jumps, as nobody can foretell which character comes next.
 */
final class Characters {

  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';
  private static final CharSet NUMERALS = CharSet.of("0123456789０１２３４５６７８９零〇○一二两兩三四五六七八九十廿卅百千万亿数几");

  /** Offsets of those that are no basic Chinese ones. */
  final int[] marks;

  /** Offsets of those that numbers are written with. */
  final int[] numerals;

  private Characters(int[] marks, int[] numerals) {
    this.marks = marks;
    this.numerals = numerals;
  }

  /** Those of {@code text}. */
  static Characters of(char[] text) {
    var marks = new int[text.length];
    var numerals = new int[text.length];
    int countOfMarks = 0;
    int countOfNumerals = 0;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      marks[countOfMarks] = i;
      countOfMarks += isHan(c) ^ 1;
      numerals[countOfNumerals] = i;
      countOfNumerals += NUMERALS.count(c);
    }
    return new Characters(
        Arrays.copyOf(marks, countOfMarks), Arrays.copyOf(numerals, countOfNumerals));
  }

  /** 1 or 0: the sign of a difference. */
  private static int isHan(char c) {
    return ~((c - FIRST_HAN) | (LAST_HAN - c)) >>> (Integer.SIZE - 1);
  }
}
