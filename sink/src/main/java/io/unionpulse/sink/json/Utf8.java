package io.unionpulse.sink.json;

/** Which bytes are UTF-8 (RFC 3629, section 4). */
final class Utf8 {

  private Utf8() {}

  /** Length of the multi-byte character at {@code i}, 2 to 4; 0 if it is not well-formed. */
  static int sequenceLength(byte[] text, int i, int end) {
    int first = text[i] & 0xff;
    if (first >= 0xe0 && first <= 0xef) {
      return i + 2 < end
              && within(text[i + 1], first == 0xe0 ? 0xa0 : 0x80, first == 0xed ? 0x9f : 0xbf)
              && within(text[i + 2], 0x80, 0xbf)
          ? 3
          : 0;
    }
    if (first >= 0xc2 && first <= 0xdf) {
      return i + 1 < end && within(text[i + 1], 0x80, 0xbf) ? 2 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
      return i + 3 < end
              && within(text[i + 1], first == 0xf0 ? 0x90 : 0x80, first == 0xf4 ? 0x8f : 0xbf)
              && within(text[i + 2], 0x80, 0xbf)
              && within(text[i + 3], 0x80, 0xbf)
          ? 4
          : 0;
    }
    return 0;
  }

  private static boolean within(byte value, int least, int most) {
    int unsigned = value & 0xff;
    return unsigned >= least && unsigned <= most;
  }
}
