package io.unionpulse.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WatchTallyTest {

  private long now;
  private final WatchTally tally = new WatchTally(() -> now);

  private void pass(Duration time) {
    now += time.toNanos();
  }

  @Test
  void theOldestFileGrowsOlderUntilItIsTold() {
    tally.waiting(2, Duration.ofSeconds(5));
    pass(Duration.ofSeconds(7));
    assertThat(tally.oldestWaiting()).isEqualTo(Duration.ofSeconds(12));

    tally.waiting(0, Duration.ZERO);
    assertThat(tally.oldestWaiting()).isZero();
  }

  @Test
  void whatIsAwayIsAwayUntilTheWorkGoesOn() {
    tally.unavailable("Kafka does not answer");
    assertThat(tally.unavailable()).contains("Kafka does not answer");

    tally.published(3);
    assertThat(tally.unavailable()).isEmpty();
    assertThat(tally.reports()).isEqualTo(3);
  }

  @Test
  void aServerThatIsAwayIsNoStandstill() {
    pass(Duration.ofMinutes(20));
    assertThat(tally.still()).isEqualTo(Duration.ofMinutes(20));

    tally.unavailable("Kafka does not answer");
    assertThat(tally.still()).isZero();
  }
}
