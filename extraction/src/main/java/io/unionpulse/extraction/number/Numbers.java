package io.unionpulse.extraction.number;

import java.util.List;

/**
 * A text and its numbers, scanned once for all who ask what they count.
 *
 * @param text the text as it is read, so that one set of numerals, units and cue words serves
 * @param found the numbers in order; they do not overlap
 */
public record Numbers(String text, List<PrintedNumber> found) {

  /** The numbers of {@code text}. */
  public static Numbers of(String text) {
    return new Numbers(text, NumberScanner.scan(text));
  }
}
