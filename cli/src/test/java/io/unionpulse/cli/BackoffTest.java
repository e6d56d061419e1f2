package io.unionpulse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private final Backoff backoff = new Backoff(FIRST, LONGEST, new Random(7));

  @Test
  void doublesUpToTheLongestWait() {
    assertThat(backoff.next()).isBetween(Duration.ofMillis(50), Duration.ofMillis(100));
    assertThat(backoff.next()).isBetween(Duration.ofMillis(100), Duration.ofMillis(200));
    assertThat(backoff.next()).isBetween(Duration.ofMillis(200), Duration.ofMillis(400));
    assertThat(backoff.next()).isBetween(Duration.ofMillis(400), Duration.ofMillis(800));
    assertThat(Stream.generate(backoff::next).limit(100))
        .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofMillis(500), LONGEST));
  }

  @Test
  void scattersTheWaitsOfManyInstances() {
    Stream.generate(backoff::next).limit(10).forEach(wait -> {});

    assertThat(Stream.generate(backoff::next).limit(100).distinct().count()).isGreaterThan(90);
  }

  @Test
  void beginsAnewAfterASuccess() {
    Stream.generate(backoff::next).limit(10).forEach(wait -> {});

    backoff.reset();

    assertThat(backoff.next()).isLessThanOrEqualTo(FIRST);
  }
}
