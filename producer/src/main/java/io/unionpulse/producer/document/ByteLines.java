package io.unionpulse.producer.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of any length into lines, holding one line of limited size at a time. */
final class ByteLines {

  private static final int BUFFER_BYTES = 64 * 1024;

  private final InputStream in;
  private final int maxLineBytes;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int next;
  private int end;
  private long offset;
  private long number;

  /**
   * A line without its line feed.
   *
   * @param number counted from 1
   * @param offset place of its first byte in the stream
   * @param tooLong whether it is longer than the limit; its bytes were skipped then
   */
  @SuppressWarnings("ArrayRecordComponent") // Made once, read once, compared never.
  record Line(long number, long offset, byte[] bytes, boolean tooLong) {}

  ByteLines(InputStream in, int maxLineBytes) {
    this.in = in;
    this.maxLineBytes = maxLineBytes;
  }

  /** The next line, or null behind the last one. */
  Line next() throws IOException {
    if (!fill()) {
      return null;
    }
    long start = offset;
    int here = lineFeed();
    if (here < end && here - next <= maxLineBytes) { // As nearly all of them: whole in the buffer.
      byte[] bytes = Arrays.copyOfRange(buffer, next, here);
      advance(bytes.length + 1);
      number++;
      return new Line(number, start, bytes, false);
    }
    line.reset();
    boolean tooLong = false;
    boolean open = true;
    while (open && fill()) {
      int stop = lineFeed();
      int length = stop - next;
      tooLong |= line.size() + length > maxLineBytes;
      if (!tooLong) {
        line.write(buffer, next, length);
      }
      open = stop == end;
      advance(open ? length : length + 1);
    }
    number++;
    return new Line(number, start, tooLong ? new byte[0] : line.toByteArray(), tooLong);
  }

  /** The first bytes of the stream, as far as they are there, without reading past them. */
  byte[] peek() throws IOException {
    return fill() ? Arrays.copyOfRange(buffer, next, end) : new byte[0];
  }

  private int lineFeed() {
    int i = next;
    while (i < end && buffer[i] != '\n') {
      i++;
    }
    return i;
  }

  private void advance(int bytes) {
    next += bytes;
    offset += bytes;
  }

  private boolean fill() throws IOException {
    if (next < end) {
      return true;
    }
    next = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
