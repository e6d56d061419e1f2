package io.unionpulse.producer.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: says where foreign bytes are instead of replacing them. */
final class Utf8Text {

  private static final int BYTE = 0xFF;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8Text() {}

  /**
   * The text of {@code bytes}, without a byte order mark.
   *
   * @param offset place of the first byte in its file, for the message
   * @throws RejectedException if the bytes hold NUL or are not UTF-8
   */
  static String decode(byte[] bytes, long offset) throws RejectedException {
    if (offset == 0) {
      rejectUtf16(bytes);
    }
    rejectBinary(bytes, bytes.length, offset);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw new RejectedException(
          Reason.NOT_UTF8,
          "is not UTF-8 at byte offset "
              + (offset + in.position())
              + ": convert it, for instance with iconv -f GB18030 -t UTF-8");
    }
    String text = out.flip().toString();
    boolean marked = offset == 0 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
  }

  /** Rejects a text file that an editor wrote as UTF-16; it would be taken for binary. */
  static void rejectUtf16(byte[] start) throws RejectedException {
    if (start.length < 2) {
      return;
    }
    int mark = (start[0] & BYTE) << Byte.SIZE | (start[1] & BYTE);
    if (mark == 0xFEFF || mark == 0xFFFE) {
      throw new RejectedException(
          Reason.NOT_UTF8,
          "is not UTF-8 at byte offset 0 but UTF-16: convert it with iconv -f UTF-16 -t UTF-8");
    }
  }

  /** Rejects bytes that hold NUL, which no text does. */
  static void rejectBinary(byte[] bytes, int length, long offset) throws RejectedException {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        throw new RejectedException(
            Reason.BINARY,
            "is not text (NUL at byte offset " + (offset + i) + "): give plain text in UTF-8");
      }
    }
  }
}
