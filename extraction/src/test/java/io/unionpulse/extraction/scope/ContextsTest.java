package io.unionpulse.extraction.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.extraction.Reports;
import io.unionpulse.extraction.gazetteer.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Bodies named in short, whose tier the text around them or its publisher tells. */
class ContextsTest {

  @TestFactory
  Stream<DynamicTest> textAndPublisherTellTheTierOfAShortName() {
    return Table.rows(ContextsTest.class, "contexts.tsv", 5).stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0) + row.get(2), () -> check(row)));
  }

  private static void check(List<String> row) {
    var activity =
        Reports.extract(
            Reports.report(row.get(1), row.get(2))
                .setRegion(row.get(0).equals("-") ? "" : row.get(0))
                .build());

    assertThat(activity.getScope()).as(row.get(2)).hasToString(row.get(3));
    if (!row.get(4).equals("-")) {
      assertThat(activity.getOrganizers().get(0).getName()).isEqualTo(row.get(4));
    }
  }
}
