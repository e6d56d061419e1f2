package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.text.ScannedText;
import io.unionpulse.extraction.text.Spans;

/** Which characters stand in speech: between quotation marks, with a sentence inside. */
final class Quotes {

  private static final int LONGEST = 400; // a quotation mark may never be closed

  private Quotes() {}

  static Spans of(ScannedText scanned) {
    String text = scanned.text();
    var quoted = new Spans();
    int open = -1;
    boolean sentence = false;
    for (int mark = 0; mark < scanned.marks(); mark++) {
      int i = scanned.mark(mark);
      switch (text.charAt(i)) {
        case '“', '「' -> {
          open = i;
          sentence = false;
        }
        case '，', '。', '！', '？', ',', '!', '?' -> sentence = true;
        case '”', '」' -> {
          if (open >= 0 && sentence && i - open <= LONGEST) {
            quoted.add(open, i);
          }
          open = -1;
        }
        default -> {
          // part of a word
        }
      }
    }
    return quoted;
  }
}
