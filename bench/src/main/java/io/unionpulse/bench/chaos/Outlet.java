package io.unionpulse.bench.chaos;

import io.unionpulse.schemas.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A bare idempotent producer to {@code union.reports} that waits for the broker however long it is
 * away, so that each record is there once.
 */
final class Outlet implements AutoCloseable {

  private static final int LONGEST_WAIT_MILLIS = 1_000;

  private final KafkaProducer<String, byte[]> producer;
  private final AtomicLong open = new AtomicLong();
  private final List<String> failures = new CopyOnWriteArrayList<>();

  Outlet(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Integer.MAX_VALUE,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                Integer.MAX_VALUE,
                ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG,
                LONGEST_WAIT_MILLIS,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                LONGEST_WAIT_MILLIS),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /**
   * Sends a record and returns at once.
   *
   * @param stored called when the broker has it
   */
  void send(String key, byte[] value, Runnable stored) {
    open.incrementAndGet();
    var unused =
        producer.send(
            new ProducerRecord<>(Topics.REPORTS.name(), key, value),
            (place, fault) -> {
              if (fault == null) {
                stored.run();
              } else {
                failures.add("record " + key + " was not published: " + fault.getMessage());
              }
              open.decrementAndGet();
            });
  }

  /** Records that the broker has not acknowledged yet. */
  long open() {
    return open.get();
  }

  /** Records that were given up on, which must not be. */
  List<String> failures() {
    return failures;
  }

  @Override
  public void close() {
    producer.close(java.time.Duration.ZERO);
  }
}
