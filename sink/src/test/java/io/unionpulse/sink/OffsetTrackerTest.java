package io.unionpulse.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.schemas.Topics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
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

  @Test
  void keepsPaceWithManyRecordsInAnyOrder() {
    List<Long> offsets =
        new ArrayList<>(LongStream.range(0, 3_000).map(i -> 2 * i).boxed().toList());
    Random random = new Random(1);
    for (int round = 0; round < 5; round++) {
      long base = 10_000L * round;
      offsets.forEach(offset -> begin(0, base + offset));
      Collections.shuffle(offsets, random);
      offsets.forEach(offset -> done(0, base + offset));
      Collections.sort(offsets);
      assertThat(tracker.open()).isZero();
      assertThat(tracker.committable()).containsOnly(offset(ZERO, base + 5_999));
    }
  }

  @Test
  void beginsAnewWhenATopicIsMadeAnew() {
    begin(0, 50, 51);
    done(0, 50);
    tracker.committed(tracker.committable());

    begin(0, 3, 4);
    done(0, 51);
    done(0, 3);

    assertThat(tracker.committable()).containsOnly(offset(ZERO, 4));
  }

  @Test
  void knowsWhetherAllBeforeAnOffsetIsDoneThoughLaterRecordsAreNot() {
    begin(0, 5, 6, 7);
    done(0, 5);
    assertThat(tracker.isDoneBefore(ZERO, 6)).isTrue();
    assertThat(tracker.isDoneBefore(ZERO, 7)).isFalse();
    done(0, 6);
    assertThat(tracker.isDoneBefore(ZERO, 7)).isTrue();
    assertThat(tracker.isDoneBefore(ONE, 7)).isTrue();
  }

  @Test
  void knowsWhatIsStillOpen() {
    begin(0, 5, 6);
    done(0, 6);

    assertThat(tracker.isOpen(Consumed.at(0, 5))).isTrue();
    assertThat(tracker.isOpen(Consumed.at(0, 6))).isFalse();
    assertThat(tracker.isOpen(Consumed.at(1, 5))).isFalse();
    assertThat(tracker.open()).isEqualTo(2);
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
