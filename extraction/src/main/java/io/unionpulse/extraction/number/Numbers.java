package io.unionpulse.extraction.number;

import io.unionpulse.extraction.text.ScannedText;
import java.util.List;

/**
 * A text and its numbers, scanned once for all who ask what they count.
 *
 * @param printed the text as printed
 * @param scanned the text in simplified characters, offset by offset the same
 * @param found the numbers in order; they do not overlap
 */
public record Numbers(String printed, ScannedText scanned, List<PrintedNumber> found) {

  /** The numbers of {@code printed}. */
  public static Numbers of(String printed) {
    return of(ScannedText.of(printed));
  }

  /** The numbers of {@code printed}, a text whose words are known. */
  public static Numbers of(ScannedText printed) {
    String text = Simplified.of(printed.text());
    boolean same = text.equals(printed.text());
    return new Numbers(
        printed.text(), same ? printed : ScannedText.of(text), NumberScanner.scan(text));
  }

  /** The text in simplified characters. */
  public String text() {
    return scanned.text();
  }
}
