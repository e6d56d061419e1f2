package io.unionpulse.sink;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.schemas.ContractSerdes;
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
final class DeadLetterProducer implements DeadLetterSender, AutoCloseable {

  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

  private final Producer<byte[], byte[]> producer;
  private final Serializer<DeadLetter> serializer;

  DeadLetterProducer(String bootstrapServers, ContractSerdes serdes) {
    producer = new KafkaProducer<>(config(bootstrapServers));
    serializer = serdes.serializer(Topics.DEAD_LETTERS);
  }

  private static Map<String, Object> config(String bootstrapServers) {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrapServers,
        ProducerConfig.CLIENT_ID_CONFIG,
        "unionpulse-sink-dead-letters",
        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
        ByteArraySerializer.class,
        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
        ByteArraySerializer.class,
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
        Topics.MAX_DEAD_LETTER_BYTES,
        ProducerConfig.LINGER_MS_CONFIG,
        0,
        // A letter that cannot be sent is sent again by the sink, which says so meanwhile.
        ProducerConfig.MAX_BLOCK_MS_CONFIG,
        5_000,
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
        10_000,
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
        20_000);
  }

  @Override
  public CompletableFuture<Optional<String>> send(Rejection rejection) {
    var answer = new CompletableFuture<Optional<String>>();
    try {
      byte[] value = serializer.serialize(Topics.DEAD_LETTERS.name(), rejection.letter());
      var unused =
          producer.send( // the callback answers
              new ProducerRecord<>(Topics.DEAD_LETTERS.name(), rejection.source().key(), value),
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
