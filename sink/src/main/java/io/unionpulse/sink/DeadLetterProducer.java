package io.unionpulse.sink;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topic;
import io.unionpulse.schemas.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;

/** Sends dead letters to their topic. */
final class DeadLetterProducer implements DeadLetterSender {

  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

  private final Topic<DeadLetter> topic;
  private final Producer<byte[], byte[]> producer;
  private final Serializer<DeadLetter> serializer;

  DeadLetterProducer(SinkSettings settings, ContractSerdes serdes) {
    topic = settings.generation().deadLetters();
    producer = new KafkaProducer<>(config(settings));
    serializer = serdes.serializer(topic);
  }

  private static Map<String, Object> config(SinkSettings settings) {
    Map<String, Object> config = settings.clients().kafka(Map.of());
    config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    config.put(ProducerConfig.CLIENT_ID_CONFIG, "unionpulse-sink-dead-letters");
    config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_DEAD_LETTER_BYTES);
    config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    // A letter that cannot be sent is sent again by the sink, which says so meanwhile.
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
    config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
    return config;
  }

  @Override
  public CompletableFuture<Optional<String>> send(Rejection rejection) {
    var answer = new CompletableFuture<Optional<String>>();
    try {
      byte[] value = serializer.serialize(topic.name(), rejection.letter());
      var unused =
          producer.send( // the callback answers
              new ProducerRecord<>(topic.name(), rejection.source().key(), value),
              (metadata, failure) ->
                  answer.complete(Optional.ofNullable(failure).map(DeadLetterProducer::reason)));
    } catch (SerializationException e) {
      answer.complete(
          Optional.of("the schema of dead letters is not to be had: run ./unionpulse setup"));
    } catch (RuntimeException e) {
      answer.complete(Optional.of(reason(e)));
    }
    return answer;
  }

  private static String reason(Exception failure) {
    return "dead letters cannot be written (" + failure.getClass().getSimpleName() + ")";
  }

  @Override
  public void close() {
    producer.close(CLOSE_TIMEOUT);
    serializer.close();
  }
}
