package io.unionpulse.extraction.syntax;

import java.util.BitSet;

/** Which characters stand in speech: between quotation marks, with punctuation inside. */
final class Speech {

  private Speech() {}

  static BitSet of(String text) {
    var speech = new BitSet();
    int open = -1;
    boolean sentence = false;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '“' -> {
          open = i;
          sentence = false;
        }
        case '。', '，', '？', '！' -> sentence = true;
        case '”' -> {
          if (open >= 0 && sentence) {
            speech.set(open, i);
          }
          open = -1;
        }
        default -> {
          // part of a word
        }
      }
    }
    return speech;
  }
}
