package io.unionpulse.sink;

import io.unionpulse.schemas.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Consumed records for tests. */
final class Consumed {

  private Consumed() {}

  /** A record of the activities topic. */
  static ConsumerRecord<byte[], byte[]> activity(
      int partition, long offset, String key, byte[] value) {
    return new ConsumerRecord<>(
        Topics.ACTIVITIES.name(), partition, offset, key.getBytes(StandardCharsets.UTF_8), value);
  }

  /** A record of the activities topic that only its place matters of. */
  static ConsumerRecord<byte[], byte[]> at(int partition, long offset) {
    return activity(partition, offset, "report-" + offset, new byte[] {1});
  }
}
