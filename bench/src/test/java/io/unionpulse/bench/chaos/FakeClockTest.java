package io.unionpulse.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FakeClockTest {

  @TempDir private Path folder;

  @Test
  void aProcessSeesTheClockJumpAndReturn() throws Exception {
    Optional<Path> library = FakeClock.library();
    Assumptions.assumeTrue(library.isPresent(), "Debian's package faketime is not installed");
    var clock = new FakeClock(library.orElseThrow(), folder.resolve("clock"));

    assertThat(offset(clock)).isLessThan(Duration.ofMinutes(10));
    clock.jump(7_200);
    assertThat(offset(clock)).isBetween(Duration.ofMinutes(110), Duration.ofMinutes(130));
    clock.jump(-7_200);
    assertThat(offset(clock)).isBetween(Duration.ofMinutes(-130), Duration.ofMinutes(-110));
    clock.jump(0);
    assertThat(offset(clock)).isLessThan(Duration.ofMinutes(10));
  }

  /** How far the time that a process sees is ahead of ours. */
  private static Duration offset(FakeClock clock) throws IOException, InterruptedException {
    var command = new ProcessBuilder("date", "+%s");
    command.environment().putAll(clock.environment());
    Process process = command.start();
    String seconds =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).isZero();
    return Duration.between(Instant.now(), Instant.ofEpochSecond(Long.parseLong(seconds)));
  }
}
