package io.unionpulse.dashboard.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2024-03-01,2024-03-31,MONTH,2024-02-01,2024-02-29",
    "2025-01-01,2025-12-31,YEAR,2024-01-01,2024-12-31",
    "2024-10-08,2024-10-14,DAYS,2024-10-01,2024-10-07",
    "2024-03-01,2024-03-01,DAYS,2024-02-29,2024-02-29"
  })
  void thePeriodBeforeIsOfTheSameLength(
      LocalDate from, LocalDate to, Dates.Kind kind, LocalDate beforeFrom, LocalDate beforeTo) {
    assertThat(new Dates(from, to, kind).before()).contains(new Dates(beforeFrom, beforeTo, kind));
  }

  @Test
  void withoutABeginningThereIsNone() {
    assertThat(Dates.ANY.before()).isEmpty();
    assertThat(Dates.UNDATED.before()).isEmpty();
    assertThat(new Dates(null, LocalDate.EPOCH, Dates.Kind.DAYS).before()).isEmpty();
  }
}
