package io.unionpulse.extraction.number;

import io.unionpulse.extraction.text.ScannedText;
import java.util.List;

/**
 * A text and its numbers, scanned once for all who ask what they count.
 *
 * @param scanned the text as it is read, so that one set of numerals, units and cue words serves
 * @param found the numbers in order; they do not overlap
 */
public record Numbers(ScannedText scanned, List<PrintedNumber> found) {

  /** The numbers of {@code text}. */
  public static Numbers of(String text) {
    return of(ScannedText.of(text));
  }

  /** The numbers of {@code scanned}, a text whose words are known. */
  public static Numbers of(ScannedText scanned) {
    return new Numbers(scanned, NumberScanner.scan(scanned));
  }

  /** The text itself. */
  public String text() {
    return scanned.text();
  }
}
