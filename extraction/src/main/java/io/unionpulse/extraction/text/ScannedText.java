package io.unionpulse.extraction.text;

import java.util.Arrays;

/**
 * A text with the words that stand in it. Immutable as far as others can see.
 *
 * @see Dictionary#scan
 */
public final class ScannedText {

  private final String text;
  private final int[] marks;
  private final int[] numerals;
  private final Dictionary dictionary;
  private final long[] found;
  private final int[] ends;

  /**
   * @param characters where characters stand that are looked for
   * @param found the words of {@code dictionary} in the text, table by table
   * @param ends where those of each table end
   */
  ScannedText(String text, Characters characters, Dictionary dictionary, long[] found, int[] ends) {
    this.text = text;
    this.marks = characters.marks;
    this.numerals = characters.numerals;
    this.dictionary = dictionary;
    this.found = found;
    this.ends = ends;
  }

  /** {@code text}, whose words are looked up when they are asked for. */
  public static ScannedText of(String text) {
    return Dictionary.EMPTY.scan(text);
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /**
   * How many characters are none of the basic Chinese ones: punctuation, blanks, digits and letters
   * of others. What parts sentences and clauses stands among them, so that nobody need look at
   * every character.
   */
  public int marks() {
    return marks.length;
  }

  /** Offset of the {@code index}-th of these. */
  public int mark(int index) {
    return marks[index];
  }

  /** Index of the first of these at {@code offset} or behind it. */
  public int markFrom(int offset) {
    int found = Arrays.binarySearch(marks, offset);
    return found < 0 ? -found - 1 : found;
  }

  /**
   * How many characters there are that numbers are written with: digits of either width, Chinese
   * numerals and multipliers, 数 and 几. Nobody need look at others to find one.
   */
  public int numerals() {
    return numerals.length;
  }

  /** Offset of the {@code index}-th of these. */
  public int numeral(int index) {
    return numerals[index];
  }

  /** Where the words of {@code table} stand. */
  public <V> Hits<V> of(WordTable<V> table) {
    return dictionary.hits(table, text, found, ends);
  }
}
