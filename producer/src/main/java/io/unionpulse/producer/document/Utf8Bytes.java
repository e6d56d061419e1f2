package io.unionpulse.producer.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** A stream in another encoding as UTF-8, so that it can be cut at its line feeds. */
final class Utf8Bytes extends InputStream {

  private static final int CHARS = 8 * 1024;

  private final Reader reader;
  private final char[] chars = new char[CHARS];
  private byte[] bytes = new byte[0];
  private int next;
  private char heldBack;

  Utf8Bytes(InputStream in, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.reader = new InputStreamReader(in, decoder);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, target, offset, count);
    next += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private boolean fill() throws IOException {
    while (next == bytes.length) {
      int from = 0;
      if (heldBack != 0) {
        chars[0] = heldBack;
        heldBack = 0;
        from = 1;
      }
      int count = reader.read(chars, from, chars.length - from);
      if (count < 0 && from == 0) {
        return false;
      }
      int end = from + Math.max(0, count);
      if (count > 0 && Character.isHighSurrogate(chars[end - 1])) {
        end--;
        heldBack = chars[end];
      }
      bytes = new String(chars, 0, end).getBytes(UTF_8);
      next = 0;
    }
    return true;
  }
}
