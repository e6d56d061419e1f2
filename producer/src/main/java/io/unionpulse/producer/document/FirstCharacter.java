package io.unionpulse.producer.document;

import java.io.BufferedInputStream;
import java.io.IOException;

/** Looks at the first character of a stream that is not blank, and leaves the stream as it was. */
final class FirstCharacter {

  private static final int END = -1;

  /** Bytes of the UTF-8 byte order mark, which counts as blank. */
  private static final String MARK_BYTES = "\u00EF\u00BB\u00BF";

  private FirstCharacter() {}

  /** The first byte that is not blank within {@code limit} bytes, or -1 without one. */
  static int of(BufferedInputStream in, int limit) throws IOException {
    in.mark(limit);
    int first = END;
    for (int i = 0; i < limit; i++) {
      first = in.read();
      if (first == END || !blank(first)) {
        break;
      }
    }
    in.reset();
    return first;
  }

  private static boolean blank(int value) {
    return Character.isWhitespace(value) || MARK_BYTES.indexOf(value) >= 0;
  }
}
