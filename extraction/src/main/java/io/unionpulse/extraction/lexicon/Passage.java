package io.unionpulse.extraction.lexicon;

import java.util.List;

/**
 * A text with the words found in it.
 *
 * @param text the text
 * @param tokens its words in order; they do not overlap
 */
public record Passage(String text, List<Token> tokens) {

  public Passage {
    tokens = List.copyOf(tokens);
  }
}
