package io.unionpulse.sink;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A document in the body of a request, with its action.
 *
 * @param source the record it was made from
 * @param from where it begins in the body
 * @param to where it ends
 */
record Parcel(ConsumerRecord<byte[], byte[]> source, int from, int to) {

  Parcel movedTo(int newFrom) {
    return new Parcel(source, newFrom, newFrom + to - from);
  }
}
