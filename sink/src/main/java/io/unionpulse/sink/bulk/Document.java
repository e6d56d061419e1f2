package io.unionpulse.sink.bulk;

/**
 * One document to store.
 *
 * @param alias where to
 * @param id document id, 1 to {@link #MAX_ID_BYTES} bytes of UTF-8
 * @param version external version, 0 or more; Elasticsearch keeps the highest
 * @param json the source, ready to be sent; not copied, so not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
public record Document(String alias, String id, long version, byte[] json) {

  /** Longest id that Elasticsearch takes, in bytes of UTF-8. */
  public static final int MAX_ID_BYTES = 512;

  /** The action line around alias, id and version, in bytes. */
  private static final int ACTION_LINE_BYTES = 100;

  /** About how many bytes the document takes in a request. */
  public int requestBytes() {
    return json.length + ACTION_LINE_BYTES + id.length() + alias.length();
  }
}
