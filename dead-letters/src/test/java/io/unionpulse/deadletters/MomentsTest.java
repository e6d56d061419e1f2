package io.unionpulse.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, 2026-11-20T16:00:00Z",
    "2026-11-21T10:00:00+08:00, 2026-11-21T02:00:00Z",
    "2026-11-21T10:00:00Z, 2026-11-21T10:00:00Z",
    "90m, 2026-11-21T06:30:00Z",
    "24h, 2026-11-20T08:00:00Z",
    "7d, 2026-11-14T08:00:00Z"
  })
  void daysMomentsAndTimesAgoAreRead(String text, Instant moment) {
    assertThat(Moments.parse(text, NOW)).isEqualTo(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2026-13-01",
        "2026-11-21T10:00:00",
        "7w",
        "999999999999d",
        "-1d"
      })
  void whatIsNoTimeIsExplained(String text) {
    assertThatThrownBy(() -> Moments.parse(text, NOW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no time: write 2026-11-21");
  }
}
