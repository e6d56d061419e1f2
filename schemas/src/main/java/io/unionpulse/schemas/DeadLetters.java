package io.unionpulse.schemas;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.avro.RecordHeader;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/** Makes dead letters: the failed record whole, as bytes, with the reason and where it stood. */
public final class DeadLetters {

  /** Longest message kept, in UTF-16 code units; the rest is cut. */
  private static final int MAX_MESSAGE_LENGTH = 4_000;

  private DeadLetters() {}

  /**
   * The dead letter of a consumed record.
   *
   * @param stage the application that gives up: {@code streams} or {@code sink}
   * @param failedAt when it gave up
   */
  public static DeadLetter of(
      String stage,
      DeadLetterReason reason,
      String message,
      ConsumerRecord<byte[], byte[]> failed,
      Instant failedAt) {
    return DeadLetter.newBuilder()
        .setStage(stage)
        .setReason(reason.name())
        .setMessage(shortened(message))
        .setTopic(failed.topic())
        .setPartition(failed.partition())
        .setOffset(failed.offset())
        .setTimestamp(Instant.ofEpochMilli(failed.timestamp()))
        .setFailedAt(failedAt)
        .setKey(wrapped(failed.key()))
        .setValue(wrapped(failed.value()))
        .setHeaders(headers(failed.headers()))
        .build();
  }

  private static String shortened(String message) {
    String text = String.valueOf(message);
    return text.length() <= MAX_MESSAGE_LENGTH ? text : text.substring(0, MAX_MESSAGE_LENGTH);
  }

  private static List<RecordHeader> headers(Headers headers) {
    List<RecordHeader> copies = new ArrayList<>();
    headers.forEach(header -> copies.add(new RecordHeader(header.key(), wrapped(header.value()))));
    return copies;
  }

  private static ByteBuffer wrapped(byte[] bytes) {
    return bytes == null ? null : ByteBuffer.wrap(bytes);
  }
}
