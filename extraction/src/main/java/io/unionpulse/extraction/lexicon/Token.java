package io.unionpulse.extraction.lexicon;

/**
 * A word of the lexicon in a text.
 *
 * @param start offset of its first character, in UTF-16 code units
 * @param end offset behind its last character
 * @param term what it means
 */
public record Token(int start, int end, Term term) {

  /** Whether this is the cue {@code cue}. */
  public boolean is(Cue cue) {
    return term == cue;
  }
}
