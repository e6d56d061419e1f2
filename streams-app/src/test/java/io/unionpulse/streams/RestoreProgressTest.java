package io.unionpulse.streams;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RestoreProgressTest {

  private static final TopicPartition ONE = new TopicPartition("changelog", 0);
  private static final TopicPartition TWO = new TopicPartition("changelog", 1);

  private final RestoreProgress progress = new RestoreProgress();

  @Test
  void nothingToRestoreIsDone() {
    assertThat(progress.now().percent()).isEqualTo(100);
    assertThat(progress.now().partitions()).isZero();
  }

  @Test
  void theShareIsThatOfAllPartitionsTogether() {
    progress.onRestoreStart(ONE, "store", 100, 200);
    progress.onRestoreStart(TWO, "store", 0, 300);
    progress.onBatchRestored(ONE, "store", 199, 60);

    assertThat(progress.now()).isEqualTo(new Restoring(2, 100, 400, 60));
    assertThat(progress.now().percent()).isEqualTo(25);

    progress.onRestoreEnd(ONE, "store", 60);
    progress.onBatchRestored(TWO, "store", 149, 140);

    assertThat(progress.now()).isEqualTo(new Restoring(1, 250, 400, 200));
  }

  @Test
  void whatGoesToAnotherInstanceIsNoLongerWaitedFor() {
    progress.onRestoreStart(ONE, "store", 0, 100);
    progress.onRestoreSuspended(ONE, "store", 10);

    assertThat(progress.now().partitions()).isZero();
    assertThat(progress.now().percent()).isEqualTo(100);
  }
}
