package io.unionpulse.extraction.type;

/**
 * A word found in a text.
 *
 * @param text the text
 * @param start offset of its first character, in UTF-16 code units
 * @param end offset behind its last character
 * @param number of the word in its table; negative if it was put together and is like no other
 * @param word the word
 */
record Hit(String text, int start, int end, int number, Word word) {

  boolean is(Mark mark) {
    return word.is(mark);
  }

  String printed() {
    return text.substring(start, end);
  }
}
