package io.unionpulse.extraction.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many facts of the corpus the extraction reads right, field by field. */
class CorpusAccuracyTest {

  /**
   * Least share of right items per field, in percent; a little below what was reached, so that a
   * change that costs a field shows.
   */
  private static final Map<CorpusField, Double> BARS =
      Map.of(
          CorpusField.DISTRICT, 98.0,
          CorpusField.SCOPE, 97.0,
          CorpusField.TYPE, 97.0,
          CorpusField.HEADCOUNT, 97.0,
          CorpusField.AMOUNTS, 98.0,
          CorpusField.DATES, 97.0,
          CorpusField.ORGANIZER, 96.0,
          CorpusField.REPORTERS, 97.0);

  private static final Path ALL_MISSES = Path.of("target", "corpus-misses.txt");

  @Test
  void readsAtLeastTheAskedShareOfEachField() throws IOException {
    CorpusAccuracy accuracy = CorpusAccuracy.of(CorpusItem.all());
    System.out.printf("%n%smisses in %s%n", accuracy.table(), ALL_MISSES);
    Files.createDirectories(ALL_MISSES.getParent());
    Files.write(ALL_MISSES, accuracy.misses().values().stream().flatMap(List::stream).toList());

    assertThat(BARS).containsOnlyKeys(CorpusField.values());
    for (CorpusField field : CorpusField.values()) {
      assertThat(accuracy.percent(field))
          .as("right %s in percent, missed %s", field.key(), accuracy.misses().get(field))
          .isGreaterThanOrEqualTo(BARS.get(field));
    }
  }
}
