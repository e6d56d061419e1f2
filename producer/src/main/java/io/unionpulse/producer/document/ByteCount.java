package io.unionpulse.producer.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts what is read from a stream, in bytes. */
final class ByteCount extends FilterInputStream {

  private final LongConsumer progress;
  private long bytes;

  /** Tells {@code progress} all that was read so far, after each read. */
  ByteCount(InputStream in, LongConsumer progress) {
    super(in);
    this.progress = progress;
  }

  long bytes() {
    return bytes;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    add(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    add(Math.max(0, count));
    return count;
  }

  private void add(int count) {
    bytes += count;
    progress.accept(bytes);
  }
}
