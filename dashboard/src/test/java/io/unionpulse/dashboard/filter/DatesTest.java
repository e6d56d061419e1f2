package io.unionpulse.dashboard.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "2024-03-01,2024-03-31,MONTH,2024-02-01,2024-02-29",
    "2025-01-01,2025-12-31,YEAR,2024-01-01,2024-12-31",
    "2024-10-08,2024-10-14,DAYS,2024-10-01,2024-10-07",
    "2024-03-01,2024-03-01,DAYS,2024-02-29,2024-02-29"
  })
  void thePeriodBeforeIsOfTheSameLength(
      LocalDate from, LocalDate to, Dates.Kind kind, LocalDate beforeFrom, LocalDate beforeTo) {
    assertThat(new Dates(from, to, kind).before(LATER))
        .contains(new Dates(beforeFrom, beforeTo, kind));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-01,2024-11-30,MONTH,2024-11-03,2024-10-01,2024-10-03",
    "2024-11-01,2024-11-30,MONTH,2024-11-01,2024-10-01,2024-10-01",
    "2024-11-01,2024-11-30,MONTH,2024-11-30,2024-10-01,2024-10-31",
    "2024-03-01,2024-03-31,MONTH,2024-03-30,2024-02-01,2024-02-29",
    "2024-01-01,2024-12-31,YEAR,2024-02-29,2023-01-01,2023-02-28",
    "2024-10-08,2024-10-14,DAYS,2024-10-10,2024-10-01,2024-10-03",
    "2024-12-01,2024-12-31,MONTH,2024-11-15,2024-11-01,2024-11-30"
  })
  void ofAPeriodThatIsNotOverTheSameDaysAreBefore(
      LocalDate from,
      LocalDate to,
      Dates.Kind kind,
      LocalDate today,
      LocalDate beforeFrom,
      LocalDate beforeTo) {
    assertThat(new Dates(from, to, kind).before(today))
        .contains(new Dates(beforeFrom, beforeTo, kind));
  }

  @Test
  void withoutABeginningThereIsNone() {
    assertThat(Dates.ANY.before(LATER)).isEmpty();
    assertThat(Dates.UNDATED.before(LATER)).isEmpty();
    assertThat(new Dates(null, LocalDate.EPOCH, Dates.Kind.DAYS).before(LATER)).isEmpty();
  }
}
