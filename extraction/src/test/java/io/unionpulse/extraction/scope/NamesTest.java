package io.unionpulse.extraction.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.extraction.Reports;
import io.unionpulse.extraction.gazetteer.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Names whose words tell their tier, whoever publishes the item. */
class NamesTest {

  @TestFactory
  Stream<DynamicTest> aNameTellsTheTierOfItsBody() {
    return Table.rows(NamesTest.class, "names.tsv", 2).stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0), () -> check(row)));
  }

  private static void check(List<String> row) {
    var activity = Reports.extract("", "近日，%s举办职工技能培训班。".formatted(row.get(0)));

    assertThat(activity.getOrganizers()).as(row.get(0)).hasSize(1);
    assertThat(activity.getOrganizers().get(0).getName()).isEqualTo(row.get(0));
    assertThat(activity.getScope()).as(row.get(0)).hasToString(row.get(1));
  }
}
