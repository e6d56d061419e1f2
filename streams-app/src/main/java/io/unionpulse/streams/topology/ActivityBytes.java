package io.unionpulse.streams.topology;

import io.unionpulse.avro.Activity;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topic;
import io.unionpulse.schemas.Topics;
import java.nio.ByteBuffer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Activities as the bytes of their topic. They are encoded once, for the topic and for the state
 * that a later verdict may change.
 */
final class ActivityBytes {

  /** A zero and the schema's id in the registry. */
  private static final int WIRE_HEADER = 1 + Integer.BYTES;

  private final String topic;
  private final HeadedAvro<Activity> encoder;
  private final Deserializer<Activity> deserializer;

  ActivityBytes(ContractSerdes serdes, Topic<Activity> topic) {
    this.topic = topic.name();
    Serializer<Activity> serializer = serdes.serializer(Topics.ACTIVITIES);
    this.encoder =
        new HeadedAvro<>(
            Activity.class, WIRE_HEADER, activity -> serializer.serialize(this.topic, activity));
    this.deserializer = serdes.deserializer(Topics.ACTIVITIES);
  }

  byte[] of(Activity activity) {
    return encoder.encode(activity);
  }

  /** The activity that {@code bytes} hold; they are left as they are. */
  Activity read(ByteBuffer bytes) {
    var copy = new byte[bytes.remaining()];
    bytes.duplicate().get(copy);
    return deserializer.deserialize(topic, copy);
  }
}
