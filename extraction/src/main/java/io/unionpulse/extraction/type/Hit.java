package io.unionpulse.extraction.type;

/**
 * A word found in a text.
 *
 * @param start offset of its first character, in UTF-16 code units
 * @param end offset behind its last character
 * @param word the word
 */
record Hit(int start, int end, Word word) {

  boolean is(Mark mark) {
    return word.is(mark);
  }
}
