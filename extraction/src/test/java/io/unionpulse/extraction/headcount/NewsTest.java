package io.unionpulse.extraction.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Headcount;
import io.unionpulse.extraction.Reports;
import io.unionpulse.extraction.gazetteer.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Invented news items: who was there, among all the other people and bodies that news count. */
class NewsTest {

  private static final String WIDE = "，：；？！（）";
  private static final String NARROW = ",:;?!()";

  @TestFactory
  Stream<DynamicTest> headcountOfEveryNewsItemIsRead() {
    return news().map(row -> DynamicTest.dynamicTest(row.get(1), () -> check(row, row.get(2))));
  }

  @TestFactory
  Stream<DynamicTest> narrowPunctuationChangesNoHeadcount() {
    return news()
        .map(row -> DynamicTest.dynamicTest(row.get(1), () -> check(row, narrow(row.get(2)))));
  }

  private static Stream<List<String>> news() {
    return Table.rows(NewsTest.class, "news.tsv", 3).stream();
  }

  private static void check(List<String> row, String body) {
    Headcount read = Reports.extract(row.get(1), body).getHeadcount();
    String value = read == null ? "-" : String.valueOf(read.getValue());
    assertThat(value).as("%s | %s", row.get(1), body).isEqualTo(row.get(0));
  }

  private static String narrow(String text) {
    String narrow = text;
    for (int i = 0; i < WIDE.length(); i++) {
      narrow = narrow.replace(WIDE.charAt(i), NARROW.charAt(i));
    }
    return narrow;
  }
}
