package io.unionpulse.sink.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TopicReadingTest {

  private static final String TOPIC = "union.activities";
  private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
  private static final Node[] NO_NODES = {};

  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private final List<String> read = new ArrayList<>();
  private final TopicReading reading = new TopicReading(consumer, TOPIC);

  @BeforeEach
  void topicIsThere() {
    consumer.updatePartitions(
        TOPIC, List.of(new PartitionInfo(TOPIC, 0, Node.noNode(), NO_NODES, NO_NODES)));
    consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
  }

  @Test
  void readsUpToTheEndAndLaterGoesOnFromThere() throws IOException {
    arriveDuringThePoll(0, 3);
    reading.read(this::note);
    assertThat(read).containsExactly("0", "1", "2");
    assertThat(reading.positions()).containsExactly(Map.entry(PARTITION, 3L));
    read.clear();
    arriveDuringThePoll(3, 5);
    reading.read(this::note);
    assertThat(read).containsExactly("3", "4");
  }

  @Test
  void holdsNothingThatTheConsumerHasFetchedBeyondTheEnd() throws IOException {
    arriveDuringThePoll(0, 3);
    reading.read(this::note);
    assertThat(consumer.assignment()).isEmpty();
  }

  private void arriveDuringThePoll(int from, int to) {
    consumer.updateEndOffsets(Map.of(PARTITION, (long) to));
    consumer.schedulePollTask(
        () -> {
          for (int offset = from; offset < to; offset++) {
            consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, offset, new byte[0], bytes(offset)));
          }
        });
  }

  private static byte[] bytes(int offset) {
    return Integer.toString(offset).getBytes(StandardCharsets.UTF_8);
  }

  private void note(ConsumerRecord<byte[], byte[]> record) {
    read.add(new String(record.value(), StandardCharsets.UTF_8));
  }
}
