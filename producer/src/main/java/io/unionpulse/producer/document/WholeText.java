package io.unionpulse.producer.document;

import java.io.IOException;
import java.io.InputStream;

/** Reads the whole text of an input that is small enough. */
final class WholeText {

  private static final int MEBIBYTE = 1024 * 1024;

  private WholeText() {}

  /** The text, its line ends as line feeds; a file that is too large is not opened. */
  static String read(Input input, ReadSettings settings) throws IOException, RejectedException {
    long maxBytes = settings.maxDocumentBytes();
    if (input.size() > maxBytes) {
      throw tooLarge(maxBytes);
    }
    try (InputStream in = input.opener().open()) {
      return read(in, settings);
    }
  }

  /** The rest of {@code in} as text. */
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
