package io.unionpulse.producer.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * How bytes become text: in the encoding that was named, or in the one that they show. A byte order
 * mark says UTF-8 or UTF-16; without one, what is strictly UTF-8 is UTF-8, and what is not but
 * decodes without error as GB18030, is GB18030. Strict: foreign bytes are said, never replaced.
 */
public final class TextEncoding {

  /** Detects the encoding of each text. */
  public static final TextEncoding DETECTED = new TextEncoding(null);

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int BYTE = 0xFF;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char NUL = '\0';

  /** What Java's fast way makes of foreign bytes; a text may hold it itself. */
  private static final char REPLACEMENT = '\uFFFD';

  private final Charset named;

  private TextEncoding(Charset named) {
    this.named = named;
  }

  /**
   * The encoding of that name, such as GB18030, GBK, Big5 or UTF-16LE.
   *
   * @throws IllegalArgumentException if Java does not know it
   */
  public static TextEncoding named(String name) {
    try {
      return new TextEncoding(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /**
   * The text of {@code bytes}, without a byte order mark.
   *
   * @param offset place of the first byte in its file, for the message
   * @throws RejectedException if the bytes hold NUL or are not in the encoding
   */
  String decode(byte[] bytes, long offset) throws RejectedException {
    Charset charset = named != null ? named : marked(bytes, offset).orElse(UTF_8);
    if (charset.equals(UTF_8)) {
      String text = new String(bytes, UTF_8);
      if (text.indexOf(REPLACEMENT) < 0 && text.indexOf(NUL) < 0) {
        return withoutMark(text, offset);
      }
    }
    if (!isWide(charset)) {
      rejectBinary(bytes, bytes.length, offset);
    }
    var out = CharBuffer.allocate(capacity(bytes, charset));
    int error = decode(bytes, charset, out);
    if (error >= 0 && named == null && charset.equals(UTF_8) && !looksLikeUtf8(bytes)) {
      out.clear();
      int inGb18030 = decode(bytes, GB18030, out);
      if (inGb18030 >= 0) {
        throw neither(offset + error, offset + inGb18030);
      }
    } else if (error >= 0) {
      throw not(charset, offset + error);
    }
    return withoutMark(out.flip().toString(), offset);
  }

  private static String withoutMark(String text, long offset) {
    boolean mark = offset == 0 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return mark ? text.substring(1) : text;
  }

  /** The encoding of two bytes a character that a stream begins in; empty for all others. */
  Optional<Charset> wide(byte[] start) {
    return Optional.of(named != null ? named : marked(start, 0).orElse(UTF_8))
        .filter(TextEncoding::isWide);
  }

  /** Rejects bytes that hold NUL, which no text does. */
  static void rejectBinary(byte[] bytes, int length, long offset) throws RejectedException {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        throw new RejectedException(
            Reason.BINARY,
            "is not text (NUL at byte offset " + (offset + i) + "): give plain text");
      }
    }
  }

  private static Optional<Charset> marked(byte[] bytes, long offset) {
    int mark =
        bytes.length < 2 || offset > 0 ? 0 : (bytes[0] & BYTE) << Byte.SIZE | (bytes[1] & BYTE);
    return switch (mark) {
      case 0xFEFF -> Optional.of(UTF_16BE);
      case 0xFFFE -> Optional.of(UTF_16LE);
      default -> Optional.empty();
    };
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static int capacity(byte[] bytes, Charset charset) {
    return (int) (bytes.length * (double) charset.newDecoder().maxCharsPerByte()) + 1;
  }

  /** The offset of the first foreign byte; -1 without one. */
  private static int decode(byte[] bytes, Charset charset, CharBuffer out) {
    var in = ByteBuffer.wrap(bytes);
    var decoder = charset.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    return result.isError() ? in.position() : -1;
  }

  /**
   * Whether most bytes beyond ASCII are whole UTF-8 characters: then the text is UTF-8 that was
   * torn, and GB18030, which gives some character for nearly everything, would make rubbish of it.
   */
  private static boolean looksLikeUtf8(byte[] bytes) {
    int whole = 0;
    int others = 0;
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & BYTE;
      if (lead >= 0xE0 && lead < 0xF0 && continues(bytes, i + 1) && continues(bytes, i + 2)) {
        whole += 3;
        i += 2;
      } else if (lead >= 0x80) {
        others++;
      }
    }
    return whole > others;
  }

  private static boolean continues(byte[] bytes, int at) {
    return at < bytes.length && (bytes[at] & 0xC0) == 0x80;
  }

  private static RejectedException not(Charset charset, long offset) {
    return new RejectedException(
        Reason.WRONG_ENCODING,
        "is not %s at byte offset %d: mend it, or name its encoding with --charset"
            .formatted(charset.name(), offset));
  }

  private static RejectedException neither(long inUtf8, long inGb18030) {
    return new RejectedException(
        Reason.WRONG_ENCODING,
        ("is neither UTF-8 (byte offset %d) nor GB18030 (byte offset %d): name its encoding with"
                + " --charset")
            .formatted(inUtf8, inGb18030));
  }
}
