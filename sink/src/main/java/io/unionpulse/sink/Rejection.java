package io.unionpulse.sink;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.schemas.DeadLetterReason;
import io.unionpulse.schemas.DeadLetters;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that is given up on, and the letter that says so.
 *
 * @param source the record
 * @param letter its dead letter
 */
record Rejection(ConsumerRecord<byte[], byte[]> source, DeadLetter letter) {

  private static final String STAGE = "sink";

  static Rejection of(
      ConsumerRecord<byte[], byte[]> source, DeadLetterReason reason, String message) {
    return new Rejection(source, DeadLetters.of(STAGE, reason, message, source, Instant.now()));
  }

  /** About how many bytes it holds. */
  long size() {
    return (long) Math.max(0, source.serializedKeySize())
        + Math.max(0, source.serializedValueSize());
  }
}
