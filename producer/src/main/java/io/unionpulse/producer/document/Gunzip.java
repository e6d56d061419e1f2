package io.unionpulse.producer.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The content of a stream that may be compressed with gzip, which its first two bytes tell: no text
 * begins so. Bounded: a file that swells beyond all reason is given up on, whoever reads it.
 */
final class Gunzip extends InputStream {

  /** Text and even its repetition stay below; what is made to swell comes up to 1,032. */
  static final int MOST_TIMES = 200;

  /** Small files may swell as they like up to here, in bytes. */
  static final long ALWAYS_ALLOWED = 16L * 1024 * 1024;

  private static final int BUFFER_BYTES = 64 * 1024;
  private static final int FIRST = 0x1F;
  private static final int SECOND = 0x8B;

  private final ByteCount packed;
  private final InputStream content;
  private long given;

  private Gunzip(ByteCount packed, InputStream content) {
    this.packed = packed;
    this.content = content;
  }

  /** The content of {@code in}, which is {@code in} itself if it is not compressed. */
  static InputStream ifPacked(InputStream in) throws IOException {
    var start = new PushbackInputStream(in, 2);
    byte[] mark = start.readNBytes(2);
    start.unread(mark);
    if (mark.length < 2 || (mark[0] & 0xFF) != FIRST || (mark[1] & 0xFF) != SECOND) {
      return start;
    }
    var packed = new ByteCount(start, bytes -> {});
    return new Gunzip(packed, new GZIPInputStream(packed, BUFFER_BYTES));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count;
    try {
      count = content.read(target, offset, length);
    } catch (ZipException | EOFException e) {
      throw new UnpackingException(Reason.UNREADABLE, "is damaged or torn gzip: pack it again");
    }
    given += Math.max(0, count);
    if (given > ALWAYS_ALLOWED && given / MOST_TIMES > packed.bytes()) {
      throw new UnpackingException(
          Reason.TOO_LARGE,
          "swells to more than " + MOST_TIMES + " times its size: give it unpacked");
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
