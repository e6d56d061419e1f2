package io.unionpulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private final AtomicLong now = new AtomicLong();
  private final RateLimit limit = new RateLimit(5, now::get);

  private int taken(String client, int tries) {
    int taken = 0;
    for (int i = 0; i < tries; i++) {
      try {
        limit.take(client);
        taken++;
      } catch (ProblemException e) {
        assertThat(e.problem().status()).isEqualTo(429);
        assertThat(e.retryAfterSeconds()).isEqualTo(1);
      }
    }
    return taken;
  }

  @Test
  void eachClientHasItsOwnSecondOfRequests() {
    assertThat(taken("a", 9)).isEqualTo(5);
    assertThat(taken("b", 9)).isEqualTo(5);
  }

  @Test
  void whatIsRefusedDelaysNothing() {
    taken("a", 5);
    int taken = 0;
    for (int i = 0; i < 100; i++) {
      now.addAndGet(TimeUnit.MILLISECONDS.toNanos(20));
      taken += taken("a", 3);
    }
    assertThat(taken).isEqualTo(10);
  }

  @Test
  void aLongPauseGivesNoMoreThanOneSecond() {
    taken("a", 5);
    now.addAndGet(TimeUnit.HOURS.toNanos(1));

    assertThat(taken("a", 9)).isEqualTo(5);
  }
}
