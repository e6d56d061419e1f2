package io.unionpulse.deadletters;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Bytes of unknown content, for people to read. */
final class ForeignBytes {

  private static final HexFormat HEX = HexFormat.of();
  private static final int ROW = 16;

  /** A hexadecimal key is as good as its beginning. */
  private static final int MAX_HEX_BYTES = 256;

  private ForeignBytes() {}

  /** As text if it is UTF-8, else {@code 0x} and hexadecimal digits; {@code -} if there is none. */
  static String text(ByteBuffer bytes) {
    if (bytes == null) {
      return "-";
    }
    return utf8(bytes).orElseGet(() -> hex(bytes));
  }

  /** The text if the bytes are UTF-8. */
  static Optional<String> utf8(ByteBuffer bytes) {
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String hex(ByteBuffer bytes) {
    byte[] copy = copy(bytes);
    int shown = Math.min(copy.length, MAX_HEX_BYTES);
    return "0x" + HEX.formatHex(copy, 0, shown) + (shown < copy.length ? "…" : "");
  }

  /**
   * Rows of offset, 16 bytes in hexadecimal, and the same as ASCII with a dot for what is none.
   *
   * @param maxBytes how many bytes to show; how many are left out is said in a last row
   */
  static String dump(ByteBuffer bytes, int maxBytes) {
    byte[] copy = copy(bytes);
    var dump = new StringBuilder();
    int end = Math.min(copy.length, maxBytes);
    for (int at = 0; at < end; at += ROW) {
      int rowEnd = Math.min(at + ROW, end);
      String digits = HexFormat.ofDelimiter(" ").formatHex(copy, at, rowEnd);
      dump.append("%08x  %-47s  ".formatted(at, digits));
      for (int i = at; i < rowEnd; i++) {
        dump.append(copy[i] >= ' ' && copy[i] < 0x7f ? (char) copy[i] : '.');
      }
      dump.append('\n');
    }
    if (end < copy.length) {
      dump.append("… and ").append(copy.length - end).append(" bytes more (--full shows all)\n");
    }
    return dump.toString();
  }

  static byte[] copy(ByteBuffer bytes) {
    var copy = new byte[bytes.remaining()];
    bytes.duplicate().get(copy);
    return copy;
  }
}
