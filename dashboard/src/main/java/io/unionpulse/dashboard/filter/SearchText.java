package io.unionpulse.dashboard.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * What is searched for in the texts; every term must occur.
 *
 * @param terms in the order in which they were written
 */
public record SearchText(List<Term> terms) {

  /** No search. */
  public static final SearchText NONE = new SearchText(List.of());

  private static final String QUOTES = "\"“”„«»";

  /**
   * A word or phrase.
   *
   * @param phrase whether its parts must follow each other
   */
  public record Term(String text, boolean phrase) {}

  public SearchText {
    terms = List.copyOf(terms);
  }

  /** Reads terms parted by white space, phrases in quotation marks; a last one may lack its end. */
  public static SearchText parse(String text) {
    List<Term> terms = new ArrayList<>();
    var word = new StringBuilder();
    boolean quoted = false;
    for (int character : text.codePoints().toArray()) {
      boolean quote = QUOTES.indexOf(character) >= 0;
      if (quote || (!quoted && isSpace(character))) {
        add(terms, word, quoted);
        quoted ^= quote;
      } else {
        word.appendCodePoint(character);
      }
    }
    add(terms, word, quoted);
    return new SearchText(terms);
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static void add(List<Term> terms, StringBuilder word, boolean phrase) {
    String text = word.toString().strip();
    if (!text.isEmpty()) {
      terms.add(new Term(text, phrase));
    }
    word.setLength(0);
  }

  /** Whether nothing is searched for. */
  public boolean isEmpty() {
    return terms.isEmpty();
  }
}
