package io.unionpulse.producer.publish;

import java.util.Arrays;
import org.apache.avro.io.BinaryData;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.util.Utf8;
import org.apache.kafka.common.utils.ByteUtils;

/**
 * Avro's binary encoding into an array that is used again and again: texts, which are nearly all of
 * a report, become UTF-8 in it without arrays between. For one thread.
 */
final class AvroBytes extends BinaryEncoder {

  private static final int FIRST_BYTES = 8 * 1024;

  /** A larger array is not kept: there may be one for each thread of a server. */
  private static final int MOST_KEPT_BYTES = 64 * 1024;

  private static final int MOST_BYTES_OF_CHAR = 3;
  private static final int MOST_BYTES_OF_LENGTH = 5;
  private static final int MOST_BYTES_OF_NUMBER = 10;

  private byte[] bytes = new byte[FIRST_BYTES];
  private int size;

  /** Begins anew, behind a header. */
  AvroBytes start(byte[] header) {
    size = 0;
    writeFixed(header, 0, header.length);
    return this;
  }

  /** All that was written since the start. */
  byte[] toByteArray() {
    byte[] all = Arrays.copyOf(bytes, size);
    if (bytes.length > MOST_KEPT_BYTES) {
      bytes = new byte[FIRST_BYTES];
    }
    return all;
  }

  @Override
  public void writeString(String text) {
    int length = text.length();
    reserve((long) length * MOST_BYTES_OF_CHAR + MOST_BYTES_OF_LENGTH);
    int before = size;
    int start = before + ByteUtils.sizeOfVarint(length * MOST_BYTES_OF_CHAR);
    int end = encode(text, bytes, start);
    size = before;
    writeInt(end - start);
    if (size < start) { // The length takes fewer bytes than it might have.
      System.arraycopy(bytes, start, bytes, size, end - start);
    }
    size += end - start;
  }

  /** UTF-8 as {@link String#getBytes} writes it: half a surrogate pair becomes a question mark. */
  private static int encode(String text, byte[] to, int start) {
    int at = start;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        to[at++] = (byte) c;
      } else if (c < 0x800) {
        to[at++] = (byte) (0xC0 | (c >> 6));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        to[at++] = (byte) (0xE0 | (c >> 12));
        to[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        i++;
        int codePoint = Character.toCodePoint(c, text.charAt(i));
        to[at++] = (byte) (0xF0 | (codePoint >> 18));
        to[at++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        to[at++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        to[at++] = (byte) (0x80 | (codePoint & 0x3F));
      } else {
        to[at++] = '?';
      }
    }
    return at;
  }

  @Override
  public void writeString(Utf8 text) {
    writeBytes(text.getBytes(), 0, text.getByteLength());
  }

  @Override
  public void writeBytes(byte[] from, int start, int length) {
    writeInt(length);
    writeFixed(from, start, length);
  }

  @Override
  public void writeFixed(byte[] from, int start, int length) {
    reserve(length);
    System.arraycopy(from, start, bytes, size, length);
    size += length;
  }

  @Override
  public void writeInt(int number) {
    writeLong(number);
  }

  @Override
  public void writeLong(long number) {
    reserve(MOST_BYTES_OF_NUMBER);
    size += BinaryData.encodeLong(number, bytes, size);
  }

  @Override
  public void writeFloat(float number) {
    reserve(Float.BYTES);
    size += BinaryData.encodeFloat(number, bytes, size);
  }

  @Override
  public void writeDouble(double number) {
    reserve(Double.BYTES);
    size += BinaryData.encodeDouble(number, bytes, size);
  }

  @Override
  public void writeBoolean(boolean value) {
    reserve(1);
    size += BinaryData.encodeBoolean(value, bytes, size);
  }

  @Override
  protected void writeZero() {
    reserve(1);
    bytes[size++] = 0;
  }

  @Override
  public int bytesBuffered() {
    return 0; // What is written is in the array.
  }

  @Override
  public void flush() {}

  private void reserve(long more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(size + more, 2L * bytes.length)));
    }
  }
}
