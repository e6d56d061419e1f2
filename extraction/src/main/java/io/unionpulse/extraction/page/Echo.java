package io.unionpulse.extraction.page;

import io.unionpulse.extraction.headline.HeadlineTraits;

/** How far a text takes up the words of a headline line: share of its character pairs, 0 to 1. */
final class Echo {

  private static final int REACH = 6000;

  private Echo() {}

  /** The share of the character pairs of {@code line} that stand in the opening of {@code text}. */
  static double of(String line, String text) {
    String opening = text.substring(0, Math.min(REACH, text.length())).replace("\n", "");
    int pairs = 0;
    int found = 0;
    for (int i = 0; i + 1 < line.length(); i++) {
      if (Character.isLetterOrDigit(line.charAt(i))
          && Character.isLetterOrDigit(line.charAt(i + 1))) {
        pairs++;
        found += opening.contains(line.substring(i, i + 2)) ? 1 : 0;
      }
    }
    return pairs == 0 ? 0 : (double) found / pairs;
  }

  /** The echo of the phrase of {@code line} that is echoed least. */
  static double ofEachPhrase(String line, String text) {
    return HeadlineTraits.phrasesOf(line).stream()
        .mapToDouble(phrase -> of(phrase, text))
        .min()
        .orElse(0);
  }
}
