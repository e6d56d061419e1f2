package io.unionpulse.streams.counting;

import static io.unionpulse.avro.Granularity.ALL;
import static io.unionpulse.avro.Granularity.DAY;
import static io.unionpulse.avro.Granularity.MONTH;
import static io.unionpulse.avro.Granularity.UNDATED;
import static io.unionpulse.avro.Granularity.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CountingPeriodTest {

  @Test
  void aDayFallsInItsMonthItsYearAndAll() {
    assertThat(CountingPeriod.of(LocalDate.of(2024, 2, 29)))
        .containsExactly(
            new CountingPeriod(ALL, "ALL"),
            new CountingPeriod(YEAR, "2024"),
            new CountingPeriod(MONTH, "2024-02"),
            new CountingPeriod(DAY, "2024-02-29"));
  }

  @Test
  void whatHasNoDateIsCountedApart() {
    assertThat(CountingPeriod.of(null))
        .containsExactly(new CountingPeriod(ALL, "ALL"), new CountingPeriod(UNDATED, "UNDATED"));
  }
}
