package io.unionpulse.producer.document;

/**
 * How inputs are read.
 *
 * @param defaults what holds for reports that do not say it themselves
 * @param maxDocumentBytes largest page, {@code .json} or {@code .csv} file, in bytes; report lines
 *     have their own limit, {@link #MAX_LINE_BYTES} each, and their files none
 * @param encoding how bytes become text
 * @param standardInput what the standard input holds; {@link Input.Kind#UNKNOWN} to find out
 */
public record ReadSettings(
    ReportDefaults defaults,
    long maxDocumentBytes,
    TextEncoding encoding,
    Input.Kind standardInput) {

  /** Largest page unless another size is given: 5 MiB, in bytes. */
  public static final long DEFAULT_MAX_DOCUMENT_BYTES = 5L * 1024 * 1024;

  /** No page may be allowed to be larger, in bytes: a page is held in memory whole. */
  public static final long LARGEST_MAX_DOCUMENT_BYTES = 256L * 1024 * 1024;

  /** Largest report line: 4 MiB, in bytes. */
  public static final int MAX_LINE_BYTES = 4 * 1024 * 1024;

  public ReadSettings {
    if (maxDocumentBytes < 1 || maxDocumentBytes > LARGEST_MAX_DOCUMENT_BYTES) {
      throw new IllegalArgumentException("maxDocumentBytes: " + maxDocumentBytes);
    }
  }

  /** With the encoding and the kind of the standard input detected. */
  public ReadSettings(ReportDefaults defaults, long maxDocumentBytes) {
    this(defaults, maxDocumentBytes, TextEncoding.DETECTED, Input.Kind.UNKNOWN);
  }

  /** Standard defaults and limits. */
  public static ReadSettings standard() {
    return new ReadSettings(ReportDefaults.standard(), DEFAULT_MAX_DOCUMENT_BYTES);
  }
}
