package io.unionpulse.producer.publish;

import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.Topics;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The checkpoint of one ingestion, as Kafka keeps it. */
final class Checkpoints {

  private static final String GROUP_PREFIX = "unionpulse-ingest-";
  private static final TopicPartition PLACE = new TopicPartition(Topics.REPORTS.name(), 0);

  private final String group;
  private ConsumerGroupMetadata metadata;

  /** Of the ingestion of that name. */
  Checkpoints(String ingestion) {
    this.group = GROUP_PREFIX + ingestion;
  }

  /** The consumer group, which is the transactional id, too. */
  String group() {
    return group;
  }

  /** The checkpoint that was committed last; waits for transactions that are open. */
  Checkpoint read(PublishSettings settings) throws Unavailable, InterruptedException {
    try (var consumer = new KafkaConsumer<byte[], byte[]>(configuration(settings))) {
      metadata = consumer.groupMetadata();
      OffsetAndMetadata committed = consumer.committed(Set.of(PLACE)).get(PLACE);
      return committed == null ? Checkpoint.START : parsed(committed.metadata());
    } catch (InterruptException e) {
      Thread.interrupted();
      throw new InterruptedException();
    } catch (KafkaException e) {
      throw KafkaFailures.unavailable(settings, e);
    }
  }

  private Map<String, Object> configuration(PublishSettings settings) {
    return Map.of(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
        settings.bootstrapServers(),
        ConsumerConfig.GROUP_ID_CONFIG,
        group,
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false,
        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
        "read_committed",
        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
        settings.answerMillis(),
        ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
        settings.answerMillis(),
        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
        ByteArrayDeserializer.class,
        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
        ByteArrayDeserializer.class);
  }

  private Checkpoint parsed(String text) {
    return Checkpoint.of(text)
        .orElseThrow(
            () ->
                new CommandException(
                    "the consumer group "
                        + group
                        + " is not one of an ingestion: give another name with --resume"));
  }

  /**
   * Adds the checkpoint to the open transaction of {@code producer}; to be called after reading.
   */
  void add(Checkpoint checkpoint, KafkaProducer<?, ?> producer) {
    producer.sendOffsetsToTransaction(
        Map.of(PLACE, new OffsetAndMetadata(checkpoint.reports(), checkpoint.text())), metadata);
  }
}
