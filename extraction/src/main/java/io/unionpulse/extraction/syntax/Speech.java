package io.unionpulse.extraction.syntax;

import io.unionpulse.extraction.text.ScannedText;
import java.util.BitSet;

/** Which characters stand in speech: between quotation marks, with punctuation inside. */
final class Speech {

  private Speech() {}

  static BitSet of(ScannedText scanned) {
    String text = scanned.text();
    var speech = new BitSet();
    int open = -1;
    boolean sentence = false;
    for (int mark = 0; mark < scanned.marks(); mark++) {
      int i = scanned.mark(mark);
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
