package io.unionpulse.schemas;

import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Keeps the promise of Kafka's interface, which Confluent's class breaks for torn bytes: whatever
 * is wrong with a value is a {@link SerializationException}.
 */
final class StrictDeserializer<V> implements Deserializer<V> {

  private final Deserializer<V> deserializer;

  StrictDeserializer(Deserializer<V> deserializer) {
    this.deserializer = deserializer;
  }

  @Override
  public void configure(Map<String, ?> configs, boolean isKey) {
    deserializer.configure(configs, isKey);
  }

  @Override
  public V deserialize(String topic, byte[] bytes) {
    try {
      return deserializer.deserialize(topic, bytes);
    } catch (KafkaException e) {
      throw e;
    } catch (RuntimeException e) {
      throw undecodable(e);
    }
  }

  @Override
  public V deserialize(String topic, Headers headers, byte[] bytes) {
    try {
      return deserializer.deserialize(topic, headers, bytes);
    } catch (KafkaException e) {
      throw e;
    } catch (RuntimeException e) {
      throw undecodable(e);
    }
  }

  private static SerializationException undecodable(RuntimeException e) {
    return new SerializationException("the bytes are no value of the topic", e);
  }

  @Override
  public void close() {
    deserializer.close();
  }
}
