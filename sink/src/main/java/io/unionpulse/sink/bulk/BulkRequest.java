package io.unionpulse.sink.bulk;

/**
 * A body for the bulk API, or a part of one that is whole in itself.
 *
 * @param bytes what holds the body; not copied, so not to be changed before the answer
 * @param from where the body begins
 * @param to where it ends
 * @param documents how many documents it holds, at least 1
 */
@SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
public record BulkRequest(byte[] bytes, int from, int to, int documents) {

  /** Length of the body. */
  public int size() {
    return to - from;
  }
}
