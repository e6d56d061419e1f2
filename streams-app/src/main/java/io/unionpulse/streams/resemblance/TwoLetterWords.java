package io.unionpulse.streams.resemblance;

import java.util.Arrays;

/** A set of words of two letters each, looked up in a text without cutting anything out of it. */
final class TwoLetterWords {

  private final int[] words;

  private TwoLetterWords(int[] words) {
    this.words = words;
  }

  static TwoLetterWords of(String... words) {
    return new TwoLetterWords(
        Arrays.stream(words).mapToInt(word -> pair(word, 0)).sorted().toArray());
  }

  /** Whether one of the words stands at {@code at} in {@code text}. */
  boolean stands(String text, int at) {
    return at + 1 < text.length() && Arrays.binarySearch(words, pair(text, at)) >= 0;
  }

  /** The first letter of each. */
  String firstLetters() {
    var letters = new StringBuilder(words.length);
    for (int word : words) {
      letters.append((char) (word >>> Character.SIZE));
    }
    return letters.toString();
  }

  private static int pair(String text, int at) {
    return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
  }
}
