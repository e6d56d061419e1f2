package io.unionpulse.extraction.lexicon;

import io.unionpulse.extraction.text.ScannedText;
import java.util.List;

/** A text with the words found in it, in order; they do not overlap. Immutable. */
public final class Passage {

  private final ScannedText scanned;
  private final Token[] tokens;

  Passage(ScannedText scanned, List<Token> tokens) {
    this.scanned = scanned;
    this.tokens = tokens.toArray(new Token[0]);
  }

  /** The text with what all tables find in it. */
  public ScannedText scanned() {
    return scanned;
  }

  /** The text itself. */
  public String text() {
    return scanned.text();
  }

  /** How many words there are. */
  public int size() {
    return tokens.length;
  }

  /** The {@code index}-th word. */
  public Token token(int index) {
    return tokens[index];
  }

  /** The words as a list. */
  public List<Token> tokens() {
    return List.of(tokens);
  }

  /** Whether the {@code index}-th word and the one before it stand side by side. */
  public boolean isJoined(int index) {
    return index > 0 && index < tokens.length && tokens[index - 1].end() == tokens[index].start();
  }

  /** Index of the first word that ends behind {@code offset}. */
  public int behind(int offset) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens[middle].end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
