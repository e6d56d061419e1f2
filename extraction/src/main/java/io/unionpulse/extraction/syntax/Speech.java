package io.unionpulse.extraction.syntax;

import io.unionpulse.extraction.text.ScannedText;
import java.util.BitSet;

/** Which characters stand in speech: between quotation marks, with punctuation inside. */
final class Speech {

  private static final Speech NONE = new Speech(new BitSet());

  private final BitSet characters;

  private Speech(BitSet characters) {
    this.characters = characters;
  }

  /** Whether the character stands in speech. */
  boolean holds(int offset) {
    return characters.get(offset);
  }

  static Speech of(ScannedText scanned) {
    String text = scanned.text();
    BitSet speech = null;
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
            speech = speech == null ? new BitSet(text.length()) : speech;
            speech.set(open, i);
          }
          open = -1;
        }
        default -> {
          // part of a word
        }
      }
    }
    return speech == null ? NONE : new Speech(speech);
  }
}
