package io.unionpulse.extraction.organizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Organizer;
import io.unionpulse.extraction.Reports;
import io.unionpulse.extraction.gazetteer.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Invented items whose first organizer is hard to tell, or of which none is printed. */
class FirstBodyTest {

  @TestFactory
  Stream<DynamicTest> theBodyThatHoldsTheActivityIsReadFirst() {
    return Table.rows(FirstBodyTest.class, "first.tsv", 3).stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0), () -> check(row)));
  }

  private static void check(List<String> row) {
    List<Organizer> organizers = Reports.extract(row.get(0), row.get(1)).getOrganizers();
    String first = organizers.isEmpty() ? "" : organizers.get(0).getName();
    assertThat(first).as("%s | %s", row.get(0), row.get(1)).isEqualTo(row.get(2));
  }
}
