package io.unionpulse.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.extraction.gazetteer.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The word lists that a domain person extends: each row has words and an example of one of them.
 */
class RuleTablesTest {

  @ParameterizedTest
  @CsvSource({
    "lexicon/cues.tsv, 1, 2",
    "date/times.tsv, 1, 2",
    "organizer/words.tsv, 1, 2",
    "headcount/cues.tsv, 1, 3",
    "money/cues.tsv, 1, 3",
    "type/words.tsv, 2, 4",
    "type/marks.tsv, 1, 3"
  })
  void everyRowHasWordsEachOnceAndAnExampleThatHoldsOneOfThem(
      String table, int words, int example) {
    for (List<String> row : Table.rows(Extraction.class, table, example + 1)) {
      List<String> list = Arrays.asList(row.get(words).split(" ", -1));
      assertThat(list).as("%s %s", table, row.get(0)).doesNotContain("");
      assertThat(new HashSet<>(list)).as("%s %s", table, row.get(0)).hasSameSizeAs(list);
      assertThat(list)
          .as("%s %s: words of the example %s", table, row.get(0), row.get(example))
          .anyMatch(row.get(example)::contains);
    }
  }
}
