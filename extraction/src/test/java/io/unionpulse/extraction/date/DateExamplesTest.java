package io.unionpulse.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.extraction.Reports;
import io.unionpulse.extraction.gazetteer.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Invented items: every way to print a date, every date that is not the activity's. */
class DateExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyItemHasItsDates() {
    return Table.rows(DateExamplesTest.class, "dates.tsv", 4).stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0) + " " + row.get(2), () -> check(row)));
  }

  private static void check(List<String> row) {
    LocalDate published = row.get(0).equals("-") ? null : LocalDate.parse(row.get(0));
    Activity activity = Reports.extract(row.get(1), row.get(2), published);
    assertThat(Dated.line(activity))
        .as("published %s: %s", row.get(0), row.get(2))
        .isEqualTo(String.join(" ", row.subList(3, row.size())));
    String start = row.get(3);
    LocalDate counted = start.startsWith("2") ? LocalDate.parse(start) : published;
    assertThat(activity.getOccurredOn()).isEqualTo(counted);
  }
}
