package io.unionpulse.producer.publish;

import io.unionpulse.schemas.Topics;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What every producer of reports has in common: nothing lost, nothing doubled by a retry. */
final class ProducerConfiguration {

  private ProducerConfiguration() {}

  /** A new map, for more. */
  static Map<String, Object> of(PublishSettings settings) {
    return settings
        .clients()
        .kafka(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.bootstrapServers(),
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.ACKS_CONFIG,
                "all",
                // lz4 also works where a native library may not be unpacked.
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topics.MAX_RECORD_BYTES,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                settings.answerMillis()));
  }
}
