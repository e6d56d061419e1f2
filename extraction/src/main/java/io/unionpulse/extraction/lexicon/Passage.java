package io.unionpulse.extraction.lexicon;

import io.unionpulse.extraction.text.ScannedText;
import java.util.List;

/**
 * A text with the words found in it.
 *
 * @param scanned the text
 * @param tokens its words in order; they do not overlap
 */
public record Passage(ScannedText scanned, List<Token> tokens) {

  public Passage {
    tokens = List.copyOf(tokens);
  }

  /** The text itself. */
  public String text() {
    return scanned.text();
  }
}
