package io.unionpulse.sink.reconcile;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads a topic up to the end that it has when the reading begins; then again from there. */
final class TopicReading {

  private static final Duration POLL = Duration.ofMillis(500);

  private final Consumer<byte[], byte[]> consumer;
  private final String topic;
  private final Map<TopicPartition, Long> positions = new HashMap<>();

  /** What is done with a record. */
  interface Action {
    void accept(ConsumerRecord<byte[], byte[]> record) throws IOException;
  }

  TopicReading(Consumer<byte[], byte[]> consumer, String topic) {
    this.consumer = consumer;
    this.topic = topic;
  }

  /** Up to where the topic has been read: the offset behind, for each partition. */
  Map<TopicPartition, Long> positions() {
    return Map.copyOf(positions);
  }

  /**
   * Hands over the records that have come since the last time. What the consumer has fetched beyond
   * the end is let go: the memory is needed by what comes next.
   */
  void read(Action action) throws IOException {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    if (partitions.isEmpty()) {
      throw new IllegalStateException("topic " + topic + " is not there");
    }
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    consumer.assign(partitions);
    if (positions.isEmpty()) {
      consumer.seekToBeginning(partitions);
    } else {
      positions.forEach(consumer::seek);
    }
    while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        if (record.offset() < ends.get(new TopicPartition(topic, record.partition()))) {
          action.accept(record);
        }
      }
    }
    positions.putAll(ends);
    consumer.unsubscribe();
  }
}
