package io.unionpulse.sink.bulk;

import io.unionpulse.sink.json.JsonBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The body of a bulk request while it is written, document by document, each under its external
 * version. What is written between {@link #begin} and {@link #end} is the document.
 */
public final class BulkBody {

  /** Longest id that Elasticsearch takes, in bytes of UTF-8. */
  public static final int MAX_ID_BYTES = 512;

  /** Room for any version: it is known only when the document is written. */
  private static final byte[] VERSION_GAP = " ".repeat(19).getBytes(StandardCharsets.US_ASCII);

  private static final byte[] BEFORE_VERSION = ascii(",\"version\":");
  private static final byte[] AFTER_VERSION = ascii("}}\n");

  private final JsonBuffer buffer;
  private int start;
  private int versionAt;
  private int documentAt;
  private long version;

  /** An empty body with room for {@code capacity} bytes before it grows. */
  public BulkBody(int capacity) {
    buffer = new JsonBuffer(capacity);
  }

  /** What every action of one index begins with: see {@link #begin}. */
  public static byte[] action(String alias) {
    return ascii(
        "{\"index\":{\"_index\":\"%s\",\"version_type\":\"external\",\"_id\":".formatted(alias));
  }

  /**
   * Begins a document.
   *
   * @param action where it goes, from {@link #action}
   * @param id UTF-8 text, 1 to {@link #MAX_ID_BYTES} bytes
   * @return whether the id is well-formed; if not, nothing was begun
   */
  public boolean begin(byte[] action, byte[] id) {
    start = buffer.size();
    buffer.allow(Integer.MAX_VALUE);
    buffer.append(action);
    if (!buffer.appendText(id, 0, id.length)) {
      discard();
      return false;
    }
    buffer.append(BEFORE_VERSION);
    versionAt = buffer.size();
    buffer.append(VERSION_GAP);
    buffer.append(AFTER_VERSION);
    documentAt = buffer.size();
    return true;
  }

  /** Where the document is to be written, without a line break. */
  public JsonBuffer document() {
    return buffer;
  }

  /**
   * Ends the document.
   *
   * @param version external version, 0 or more; Elasticsearch keeps the highest
   */
  public void end(long version) {
    this.version = version;
    buffer.allow(Integer.MAX_VALUE);
    buffer.append((byte) '\n');
    int end = buffer.size();
    buffer.truncate(versionAt);
    buffer.append(version);
    buffer.truncate(end);
  }

  /** Empties the body. */
  public void clear() {
    buffer.truncate(0);
  }

  /** External version of the document that was ended last. */
  public long lastVersion() {
    return version;
  }

  /** A copy of the document that was ended last, without its action. */
  public byte[] lastDocument() {
    return Arrays.copyOfRange(buffer.array(), documentAt, buffer.size() - 1);
  }

  /** Gives up the document that was begun. */
  public void discard() {
    buffer.truncate(start);
  }

  /** Bytes so far; before a document is begun this is where the next one begins. */
  public int size() {
    return buffer.size();
  }

  /**
   * Gives away what was written up to {@code end}; the rest is the beginning of a new body.
   *
   * @param recycled an array for the new body; too small a one is replaced
   * @return an array that begins with the documents; it is the caller's now
   */
  public byte[] cut(int end, byte[] recycled) {
    return buffer.cut(end, recycled);
  }

  @Override
  public String toString() {
    return new String(Arrays.copyOf(buffer.array(), buffer.size()), StandardCharsets.UTF_8);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
