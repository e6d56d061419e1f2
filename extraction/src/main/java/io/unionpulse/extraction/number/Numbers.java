package io.unionpulse.extraction.number;

import java.util.List;

/**
 * A text and its numbers, scanned once for all who ask what they count.
 *
 * @param printed the text as printed
 * @param text the text in simplified characters, offset by offset the same
 * @param found the numbers in order; they do not overlap
 */
public record Numbers(String printed, String text, List<PrintedNumber> found) {

  /** The numbers of {@code printed}. */
  public static Numbers of(String printed) {
    String text = Simplified.of(printed);
    return new Numbers(printed, text, NumberScanner.scan(text));
  }
}
