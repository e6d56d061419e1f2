package io.unionpulse.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionClockTest {

  private static final long NOW = 1_790_000_000_000L;

  @Test
  void versionsGrowWithinOneMillisecond() {
    long first = VersionClock.next(0, NOW);

    assertThat(VersionClock.next(first, NOW)).isEqualTo(first + 1);
  }

  @Test
  void versionsGrowWhenTheClockIsSetBack() {
    long first = VersionClock.next(0, NOW);

    assertThat(VersionClock.next(first, NOW - 3_600_000)).isGreaterThan(first);
  }

  @Test
  void versionsGoOnAboveTheOldOnesWhenStateIsLost() {
    long before = VersionClock.next(0, NOW);

    assertThat(VersionClock.next(0, NOW + 1)).isGreaterThan(before);
  }

  @Test
  void versionsAreExactInJavaScript() {
    assertThat(VersionClock.next(0, 4_000_000_000_000L)).isLessThan(1L << 53);
  }
}
