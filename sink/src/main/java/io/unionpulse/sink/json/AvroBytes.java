package io.unionpulse.sink.json;

/** Reads Avro's binary encoding (Avro 1.12 specification, "Binary Encoding") from an array. */
final class AvroBytes {

  private static final int LONGEST_INT = 5;
  private static final int LONGEST_LONG = 10;

  private final byte[] bytes;
  private int position;

  AvroBytes(byte[] bytes, int from) {
    this.bytes = bytes;
    this.position = from;
  }

  byte[] array() {
    return bytes;
  }

  int position() {
    return position;
  }

  boolean readBoolean() {
    byte value = next();
    if (value != 0 && value != 1) {
      throw new MalformedAvroException();
    }
    return value == 1;
  }

  int readInt() {
    long value = readVarint(LONGEST_INT);
    if (value >>> Integer.SIZE != 0) {
      throw new MalformedAvroException();
    }
    int raw = (int) value;
    return (raw >>> 1) ^ -(raw & 1);
  }

  long readLong() {
    long raw = readVarint(LONGEST_LONG);
    return (raw >>> 1) ^ -(raw & 1);
  }

  /** A length of bytes that are all there; {@link #position} is their beginning. */
  int readLength() {
    long length = readLong();
    if (length < 0 || length > bytes.length - position) {
      throw new MalformedAvroException();
    }
    return (int) length;
  }

  void skip(int count) {
    position += count;
  }

  /** How many items follow in this block of an array or map; 0 at its end. */
  long readBlockCount() {
    long count = readLong();
    if (count < 0) {
      readLong(); // the size of the block in bytes, for readers that skip it
      count = -count;
    }
    if (count < 0 || count > bytes.length - position) { // no item of the contract has no bytes
      throw new MalformedAvroException();
    }
    return count;
  }

  private long readVarint(int longest) {
    long value = 0;
    for (int i = 0; i < longest; i++) {
      byte next = next();
      value |= (long) (next & 0x7f) << (7 * i);
      if (next >= 0) {
        return value;
      }
    }
    throw new MalformedAvroException();
  }

  private byte next() {
    if (position >= bytes.length) {
      throw new MalformedAvroException();
    }
    return bytes[position++];
  }
}
