package io.unionpulse.deadletters;

import io.unionpulse.cli.CommandException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** Reads topics up to what they held at the start of the reading. */
final class TopicReader implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(250);

  private final Connection connection;
  private final Consumer<byte[], byte[]> consumer;

  /** Gets each record, partitions mixed, each in its order. */
  @FunctionalInterface
  interface Visitor {
    /** Takes one, and tells whether to go on. */
    boolean visit(ConsumerRecord<byte[], byte[]> record) throws InterruptedException;
  }

  /** Is told how far the reading has come. */
  @FunctionalInterface
  interface Progress {
    Progress NONE = (done, all) -> {};

    /**
     * Takes news.
     *
     * @param done offsets passed
     * @param all offsets to pass
     */
    void at(long done, long all);
  }

  /**
   * What a partition holds.
   *
   * @param begin first offset
   * @param end offset behind the last one
   */
  record Held(long begin, long end) {
    boolean has(long offset) {
      return begin <= offset && offset < end;
    }
  }

  TopicReader(Connection connection) {
    this.connection = connection;
    try {
      this.consumer = connection.consumer();
    } catch (KafkaException e) {
      throw KafkaFaults.explained(connection, e);
    }
  }

  /**
   * The partitions of a topic.
   *
   * @throws CommandException if there is no such topic
   */
  List<TopicPartition> partitions(String topic) {
    try {
      List<PartitionInfo> partitions = consumer.partitionsFor(topic);
      if (partitions == null || partitions.isEmpty()) {
        throw new CommandException(
            "topic " + topic + " does not exist: run ./unionpulse setup first");
      }
      return partitions.stream()
          .map(partition -> new TopicPartition(topic, partition.partition()))
          .toList();
    } catch (KafkaException e) {
      throw KafkaFaults.explained(connection, e);
    }
  }

  /** What each partition of a topic holds. */
  Map<Integer, Held> held(String topic) {
    try {
      List<TopicPartition> partitions = partitions(topic);
      Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      Map<Integer, Held> held = new HashMap<>();
      partitions.forEach(p -> held.put(p.partition(), new Held(begins.get(p), ends.get(p))));
      return held;
    } catch (KafkaException e) {
      throw KafkaFaults.explained(connection, e);
    }
  }

  /** Reads all that a topic holds. */
  void readAll(String topic, Visitor visitor, Progress progress) throws InterruptedException {
    try {
      Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions(topic));
      read(begins, visitor, progress);
    } catch (KafkaException e) {
      throw KafkaFaults.explained(connection, e);
    }
  }

  /** Reads from these offsets on. */
  void readFrom(Map<TopicPartition, Long> begins, Visitor visitor) throws InterruptedException {
    try {
      read(begins, visitor, Progress.NONE);
    } catch (KafkaException e) {
      throw KafkaFaults.explained(connection, e);
    }
  }

  private void read(Map<TopicPartition, Long> begins, Visitor visitor, Progress progress)
      throws InterruptedException {
    Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(begins.keySet()));
    ends.entrySet().removeIf(end -> end.getValue() <= begins.get(end.getKey()));
    Set<TopicPartition> open = new HashSet<>(ends.keySet());
    consumer.assign(open);
    consumer.resume(open); // a reading before may have paused them
    open.forEach(partition -> consumer.seek(partition, begins.get(partition)));
    long all = open.stream().mapToLong(p -> ends.get(p) - begins.get(p)).sum();
    long left = all;
    long movedAt = System.nanoTime();
    while (!open.isEmpty()) {
      progress.at(all - left, all);
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        var partition = new TopicPartition(record.topic(), record.partition());
        if (record.offset() < ends.get(partition) && !visitor.visit(record)) {
          return;
        }
      }
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      long stillLeft = 0;
      for (TopicPartition partition : Set.copyOf(open)) {
        long ahead = ends.get(partition) - consumer.position(partition);
        if (ahead <= 0) {
          open.remove(partition);
          consumer.pause(List.of(partition));
        }
        stillLeft += Math.max(0, ahead);
      }
      if (stillLeft != left) {
        movedAt = System.nanoTime();
        left = stillLeft;
      } else if (System.nanoTime() - movedAt > connection.timeout().toNanos()) {
        throw KafkaFaults.silent(connection, new KafkaException("no record came"));
      }
    }
    progress.at(all, all);
  }

  @Override
  public void close() {
    consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(2)));
  }
}
