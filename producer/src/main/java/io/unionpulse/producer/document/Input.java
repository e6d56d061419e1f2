package io.unionpulse.producer.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * One document to read.
 *
 * @param label the input as the user knows it, for messages
 * @param document its name in {@code source.document}: the file name without folders; null if it
 *     has none: each report that names no document is then one of its own, named by its content
 * @param kind what it holds
 * @param size its size in bytes; 0 if unknown
 * @param opener opens its bytes
 * @param mayBePacked whether bytes that are gzip are to be unpacked
 */
public record Input(
    String label, String document, Kind kind, long size, Opener opener, boolean mayBePacked) {

  /** An input that is read as it is. */
  public Input(String label, String document, Kind kind, long size, Opener opener) {
    this(label, document, kind, size, opener, false);
  }

  /** What an input holds. */
  public enum Kind {
    /** A newspaper page: text that holds several articles. */
    PAGE,
    /** Reports, one JSON object a line. */
    REPORT_LINES,
    /** One JSON object or an array of them. */
    REPORT_JSON,
    /** Reports as CSV under a header that names their fields. */
    REPORT_TABLE,
    /**
     * As its first characters that are not blank say: <code>{</code> report lines, <code>[{</code>
     * or <code>[]</code> an array of reports, all else a page.
     */
    UNKNOWN
  }

  /** Opens the bytes of an input. */
  @FunctionalInterface
  public interface Opener {

    /**
     * A stream that the reader closes.
     *
     * @throws IOException if the input cannot be read
     */
    InputStream open() throws IOException;
  }
}
