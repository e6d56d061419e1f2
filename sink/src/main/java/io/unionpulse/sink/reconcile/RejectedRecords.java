package io.unionpulse.sink.reconcile;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topic;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * The records that the sink has given up on, by their content: a record that is written anew
 * elsewhere is refused anew.
 */
final class RejectedRecords {

  private static final String STAGE = "sink";
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private final Set<Long> hashes = new HashSet<>();

  /** Reads every dead letter of the sink in a topic of them. */
  static RejectedRecords read(
      Consumer<byte[], byte[]> consumer, ContractSerdes serdes, Topic<DeadLetter> letters)
      throws IOException {
    var rejected = new RejectedRecords();
    try (Deserializer<DeadLetter> deserializer = serdes.deserializer(letters)) {
      read(consumer, deserializer, letters.name(), rejected);
    }
    return rejected;
  }

  private static void read(
      Consumer<byte[], byte[]> consumer,
      Deserializer<DeadLetter> deserializer,
      String topic,
      RejectedRecords rejected)
      throws IOException {
    new TopicReading(consumer, topic)
        .read(
            record -> {
              DeadLetter letter = deserializer.deserialize(topic, record.value());
              if (letter != null && letter.getStage().equals(STAGE)) {
                rejected.hashes.add(hash(bytes(letter.getKey()), bytes(letter.getValue())));
              }
            });
  }

  boolean contains(ConsumerRecord<byte[], byte[]> record) {
    return hashes.contains(hash(record.key(), record.value()));
  }

  private static byte[] bytes(ByteBuffer buffer) {
    if (buffer == null) {
      return new byte[0];
    }
    var copy = new byte[buffer.remaining()];
    buffer.duplicate().get(copy);
    return copy;
  }

  private static long hash(byte[] key, byte[] value) {
    long hash = Arrays.hashCode(key);
    for (byte each : value) {
      hash = hash * PRIME + each;
    }
    return hash;
  }
}
