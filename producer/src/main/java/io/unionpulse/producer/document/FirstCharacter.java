package io.unionpulse.producer.document;

import java.io.BufferedInputStream;
import java.io.IOException;

/** Tells by the first characters of a stream what it holds, and leaves the stream as it was. */
final class FirstCharacter {

  private static final int END = -1;

  /** Bytes of byte order marks and the zeros of UTF-16, which count as blank. */
  private static final String MARK_BYTES = "\u00EF\u00BB\u00BF\u00FE\u00FF\0";

  private FirstCharacter() {}

  /** Report lines, reports as JSON or a page, by what stands within {@code limit} bytes. */
  static Input.Kind kind(BufferedInputStream in, int limit) throws IOException {
    in.mark(limit);
    int[] left = {limit};
    int first = next(in, left);
    int second = first == '[' ? next(in, left) : END;
    in.reset();
    if (first == '{') {
      return Input.Kind.REPORT_LINES;
    }
    return second == '{' || second == ']' ? Input.Kind.REPORT_JSON : Input.Kind.PAGE;
  }

  private static int next(BufferedInputStream in, int[] left) throws IOException {
    while (left[0]-- > 0) {
      int value = in.read();
      if (value == END || !blank(value)) {
        return value;
      }
    }
    return END;
  }

  private static boolean blank(int value) {
    return Character.isWhitespace(value) || MARK_BYTES.indexOf(value) >= 0;
  }
}
