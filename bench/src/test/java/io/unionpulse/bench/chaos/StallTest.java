package io.unionpulse.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StallTest {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final Stall stall = new Stall();

  @Test
  void theLongestTimeBetweenTwoNewsCounts() {
    stall.glance(10 * SECOND, 1, 5);
    stall.glance(12 * SECOND, 2, 5);
    stall.glance(14 * SECOND, 2, 6);
    stall.glance(17 * SECOND, 3, 6);
    stall.glance(18 * SECOND, 4, 6);

    assertThat(stall.longest()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void oneThatHasNotEndedCountsToo() {
    stall.glance(10 * SECOND, 1, 5);
    stall.glance(13 * SECOND, 1, 5);

    assertThat(stall.longest()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void timeInWhichNothingWaitsIsNone() {
    stall.glance(10 * SECOND, 1, 1);
    stall.glance(30 * SECOND, 1, 1);
    stall.glance(31 * SECOND, 1, 2);
    stall.glance(32 * SECOND, 2, 2);

    assertThat(stall.longest()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void theStartIsNone() {
    stall.glance(10 * SECOND, 0, 5);
    stall.glance(30 * SECOND, 0, 5);
    stall.glance(40 * SECOND, 1, 5);

    assertThat(stall.longest()).isZero();
  }
}
