package io.unionpulse.extraction.organizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Organizer;
import io.unionpulse.extraction.Reports;
import io.unionpulse.extraction.gazetteer.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Invented items from all over the country: names as printed, whole, in order, with their tier. */
class BriefsTest {

  @TestFactory
  Stream<DynamicTest> organizersOfEveryBriefAreRead() {
    return Table.rows(BriefsTest.class, "briefs.tsv", 3).stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0), () -> check(row)));
  }

  private static void check(List<String> row) {
    String read =
        Reports.extract(row.get(0), row.get(1)).getOrganizers().stream()
            .map(BriefsTest::show)
            .collect(Collectors.joining(" "));
    assertThat(read).as("%s | %s", row.get(0), row.get(1)).isEqualTo(row.get(2));
  }

  private static String show(Organizer organizer) {
    return organizer.getName() + "/" + organizer.getLevel();
  }
}
