package io.unionpulse.sink.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON text that grows in memory, as UTF-8. Not for several threads at once. */
public final class JsonBuffer {

  /** Largest array that every JVM makes. */
  private static final int MAX_CAPACITY = Integer.MAX_VALUE - 8;

  private static final int MIN_CAPACITY = 16;
  private static final int LONGEST_NUMBER = 20;
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /** By ASCII character: 0 stands for itself, 1 is written as a code, else the letter behind \. */
  private static final byte[] ESCAPES = new byte[128];

  private static final byte BY_CODE = 1;

  static {
    Arrays.fill(ESCAPES, 0, ' ', BY_CODE);
    ESCAPES['"'] = '"';
    ESCAPES['\\'] = '\\';
    ESCAPES['\b'] = 'b';
    ESCAPES['\t'] = 't';
    ESCAPES['\n'] = 'n';
    ESCAPES['\f'] = 'f';
    ESCAPES['\r'] = 'r';
  }

  private byte[] bytes;
  private int size;
  private int limit = MAX_CAPACITY;

  /** An empty buffer with room for {@code capacity} bytes before it grows. */
  public JsonBuffer(int capacity) {
    bytes = new byte[capacity];
  }

  /** Bytes written. */
  public int size() {
    return size;
  }

  /** The array that is written to, until the buffer grows; valid up to {@link #size}. */
  public byte[] array() {
    return bytes;
  }

  /** Forgets what was written behind {@code size}. */
  public void truncate(int newSize) {
    size = newSize;
  }

  /**
   * Gives the array away that was written to; what stands behind {@code end} is the beginning of
   * {@code other}, which is written to from now on.
   */
  public byte[] cut(int end, byte[] other) {
    byte[] full = bytes;
    int rest = size - end;
    bytes = other.length >= rest ? other : new byte[Math.max(rest, MIN_CAPACITY)];
    System.arraycopy(full, end, bytes, 0, rest);
    size = rest;
    return full;
  }

  /** From now on at most {@code more} bytes fit; then {@link JsonTooLargeException}. */
  public void allow(int more) {
    limit = (int) Math.min((long) size + more, MAX_CAPACITY);
  }

  /** Writes one byte, an ASCII character. */
  public void append(byte one) {
    require(1);
    bytes[size++] = one;
  }

  /** Writes bytes as they are. */
  public void append(byte[] text) {
    append(text, 0, text.length);
  }

  /** Writes bytes as they are. */
  public void append(byte[] text, int from, int to) {
    int length = to - from;
    require(length);
    System.arraycopy(text, from, bytes, size, length);
    size += length;
  }

  /** Writes ASCII text as it is. */
  public void appendAscii(String text) {
    append(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Writes a number. */
  public void append(long number) {
    if (number == Long.MIN_VALUE) {
      appendAscii(Long.toString(number));
      return;
    }
    require(LONGEST_NUMBER);
    long rest = number;
    if (rest < 0) {
      bytes[size++] = '-';
      rest = -rest;
    }
    int end = size + digits(rest);
    size = end;
    do {
      bytes[--end] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
  }

  /** Writes a number of zero or more with leading zeros up to {@code width} digits. */
  void appendPadded(long number, int width) {
    require(width);
    long rest = number;
    for (int i = size + width - 1; i >= size; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += width;
  }

  private static int digits(long number) {
    int digits = 1;
    for (long rest = number; rest >= 10; rest /= 10) {
      digits++;
    }
    return digits;
  }

  /**
   * Writes UTF-8 text as a JSON string, in quotes.
   *
   * @return whether it is well-formed UTF-8; if not, some of it may be written
   */
  public boolean appendText(byte[] text, int from, int to) {
    require(to - from + 2);
    bytes[size++] = '"';
    int clean = from;
    int i = from;
    while (i < to) {
      byte next = text[i];
      if (next < 0) {
        int length = Utf8.sequenceLength(text, i, to);
        if (length == 0) {
          return false;
        }
        i += length;
      } else if (ESCAPES[next] == 0) {
        i++;
      } else {
        append(text, clean, i);
        appendEscape(next);
        clean = ++i;
      }
    }
    append(text, clean, to);
    append((byte) '"');
    return true;
  }

  private void appendEscape(byte character) {
    append((byte) '\\');
    byte escape = ESCAPES[character];
    if (escape == BY_CODE) {
      appendAscii("u00");
      append(HEX[character >> 4]);
      append(HEX[character & 0xf]);
    } else {
      append(escape);
    }
  }

  private void require(int more) {
    long needed = (long) size + more;
    if (needed <= bytes.length && needed <= limit) {
      return;
    }
    if (needed > limit) {
      throw new JsonTooLargeException();
    }
    bytes = Arrays.copyOf(bytes, (int) Math.min(Math.max(2L * bytes.length, needed), MAX_CAPACITY));
  }
}
