package io.unionpulse.streams.topology;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Serdes of stores and internal topics: Avro's single-object encoding, which names the schema by
 * its fingerprint. What is internal does not belong in the registry.
 */
final class SingleObjectSerde {

  private SingleObjectSerde() {}

  /** The serde over a generated class's encoder and decoder. */
  static <T> Serde<T> of(BinaryMessageEncoder<T> encoder, BinaryMessageDecoder<T> decoder) {
    Serializer<T> serializer = (topic, value) -> value == null ? null : encode(encoder, value);
    Deserializer<T> deserializer = (topic, bytes) -> bytes == null ? null : decode(decoder, bytes);
    return Serdes.serdeFrom(serializer, deserializer);
  }

  private static <T> byte[] encode(BinaryMessageEncoder<T> encoder, T value) {
    try {
      ByteBuffer buffer = encoder.encode(value);
      var bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    } catch (IOException e) {
      throw new SerializationException("Cannot encode internal state", e);
    }
  }

  private static <T> T decode(BinaryMessageDecoder<T> decoder, byte[] bytes) {
    try {
      return decoder.decode(bytes);
    } catch (IOException e) {
      throw new SerializationException("Cannot decode internal state", e);
    }
  }
}
