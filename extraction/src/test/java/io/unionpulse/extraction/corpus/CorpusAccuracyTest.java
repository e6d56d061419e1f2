package io.unionpulse.extraction.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Source;
import io.unionpulse.extraction.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
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

  private static final int PRINTED_MISSES = 8;
  private static final Path ALL_MISSES = Path.of("target", "corpus-misses.txt");

  @Test
  void readsAtLeastTheAskedShareOfEachField() throws IOException {
    List<CorpusItem> items = CorpusItem.all();
    var misses = new EnumMap<CorpusField, List<String>>(CorpusField.class);
    for (CorpusField field : CorpusField.values()) {
      misses.put(field, new ArrayList<>());
    }
    Extraction extraction = Extraction.standard();
    for (CorpusItem item : items) {
      Activity activity = extraction.extract(report(item), Instant.EPOCH);
      for (CorpusField field : CorpusField.values()) {
        String found = field.found(activity);
        if (!field.accepted(item).contains(found)) {
          misses
              .get(field)
              .add(
                  "%s %s: expected %s, found %s | %s"
                      .formatted(
                          item.id(),
                          field.key(),
                          field.expected(item),
                          found,
                          item.title().replace('\n', ' ')));
        }
      }
    }
    System.out.println(table(items.size(), misses));
    Files.createDirectories(ALL_MISSES.getParent());
    Files.write(ALL_MISSES, misses.values().stream().flatMap(List::stream).toList());

    assertThat(BARS).containsOnlyKeys(CorpusField.values());
    for (CorpusField field : CorpusField.values()) {
      assertThat(percent(items.size(), misses.get(field)))
          .as("right %s in percent, see %s", field.key(), ALL_MISSES)
          .isGreaterThanOrEqualTo(BARS.get(field));
    }
  }

  private static String table(int items, Map<CorpusField, List<String>> misses) {
    var table = new StringBuilder("\n");
    misses.forEach(
        (field, missed) ->
            table.append(
                "%-10s %4d of %d %6.1f %%%n"
                    .formatted(field.key(), items - missed.size(), items, percent(items, missed))));
    misses.forEach(
        (field, missed) -> {
          missed.stream()
              .limit(PRINTED_MISSES)
              .forEach(line -> table.append(line).append(System.lineSeparator()));
          if (missed.size() > PRINTED_MISSES) {
            table.append(
                "… %d more %s in %s%n"
                    .formatted(missed.size() - PRINTED_MISSES, field.key(), ALL_MISSES));
          }
        });
    return table.toString();
  }

  private static double percent(int items, List<String> missed) {
    return 100.0 * (items - missed.size()) / items;
  }

  private static ActivityReport report(CorpusItem item) {
    var publishedOn = item.report().path("publishedOn");
    return ActivityReport.newBuilder()
        .setReportId(item.id())
        .setRevision(0)
        .setSource(
            Source.newBuilder()
                .setSystem("corpus")
                .setDocument(item.id())
                .setPosition(null)
                .setUri(null)
                .build())
        .setPublishedOn(publishedOn.isNull() ? null : LocalDate.parse(publishedOn.asText()))
        .setTitle(item.title())
        .setBody(item.body())
        .setRegion(item.region())
        .setIngestedAt(Instant.EPOCH)
        .build();
  }
}
