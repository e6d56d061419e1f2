package io.unionpulse.producer.document;

import java.io.IOException;
import java.io.InputStream;

/** Reads the whole text of an input that is small enough. */
final class WholeText {

  private static final int MEBIBYTE = 1024 * 1024;

  private WholeText() {}

  /** Rejects an input whose size in bytes is known and too large, before it is opened. */
  static void requireSize(long bytes, ReadSettings settings) throws RejectedException {
    if (bytes > settings.maxDocumentBytes()) {
      throw tooLarge(settings.maxDocumentBytes());
    }
  }

  /** The rest of {@code in} as text, its line ends as line feeds. */
  static String read(InputStream in, ReadSettings settings) throws IOException, RejectedException {
    long maxBytes = settings.maxDocumentBytes();
    byte[] bytes = in.readNBytes(Math.toIntExact(maxBytes) + 1);
    if (bytes.length > maxBytes) {
      throw tooLarge(maxBytes);
    }
    String text = settings.encoding().decode(bytes, 0);
    if (text.isBlank()) {
      throw empty();
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  static RejectedException empty() {
    return new RejectedException(Reason.EMPTY, "is empty: give a file with text");
  }

  private static RejectedException tooLarge(long maxBytes) {
    return new RejectedException(
        Reason.TOO_LARGE,
        "is larger than " + size(maxBytes) + ": split it, or allow more with --max-document-size");
  }

  private static String size(long bytes) {
    return bytes % MEBIBYTE == 0 ? bytes / MEBIBYTE + " MiB" : bytes + " bytes";
  }
}
