package io.unionpulse.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.schemas.Topics;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class OffsetTrackerTest {

  private static final TopicPartition ZERO = new TopicPartition(Topics.ACTIVITIES.name(), 0);
  private static final TopicPartition ONE = new TopicPartition(Topics.ACTIVITIES.name(), 1);

  private final OffsetTracker tracker = new OffsetTracker();

  @Test
  void commitsBehindTheLastRecordOnceAllAreDone() {
    begin(0, 5, 6, 9);

    done(0, 5, 6, 9);

    assertThat(tracker.committable()).containsOnly(offset(ZERO, 10));
  }

  @Test
  void commitsUpToTheFirstRecordThatIsNotDone() {
    begin(0, 5, 6, 7);

    done(0, 5, 7);

    assertThat(tracker.committable()).containsOnly(offset(ZERO, 6));
  }

  @Test
  void catchesUpWhenTheFirstRecordIsDoneLast() {
    begin(0, 5, 6, 7);

    done(0, 7, 6);
    assertThat(tracker.committable()).isEmpty();

    done(0, 5);
    assertThat(tracker.committable()).containsOnly(offset(ZERO, 8));
  }

  @Test
  void followsEachPartitionByItself() {
    begin(0, 5);
    begin(1, 3);

    done(1, 3);

    assertThat(tracker.committable()).containsOnly(offset(ONE, 4));
  }

  @Test
  void offersNothingTwice() {
    begin(0, 5);
    done(0, 5);

    tracker.committed(tracker.committable());

    assertThat(tracker.committable()).isEmpty();
  }

  @Test
  void forgetsPartitionsThatBelongToSomebodyElse() {
    begin(0, 5);
    begin(1, 3);
    done(0, 5);

    tracker.drop(List.of(ZERO));
    done(0, 6);
    done(1, 3);

    assertThat(tracker.committable()).containsOnly(offset(ONE, 4));
  }

  private void begin(int partition, long... offsets) {
    for (long offset : offsets) {
      tracker.begin(Consumed.at(partition, offset));
    }
  }

  private void done(int partition, long... offsets) {
    for (long offset : offsets) {
      tracker.done(Consumed.at(partition, offset));
    }
  }

  private static Map.Entry<TopicPartition, OffsetAndMetadata> offset(
      TopicPartition partition, long offset) {
    return Map.entry(partition, new OffsetAndMetadata(offset));
  }
}
