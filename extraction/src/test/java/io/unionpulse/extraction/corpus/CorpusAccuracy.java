package io.unionpulse.extraction.corpus;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.extraction.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many facts of annotated items the extraction reads right, field by field.
 *
 * @param items the number of items read
 * @param misses per field a line for each item whose fact was not read as annotated
 */
record CorpusAccuracy(int items, Map<CorpusField, List<String>> misses) {

  /** Measures further annotated items: prints the table and each miss of the files given. */
  public static void main(String[] files) throws IOException {
    for (String file : files) {
      CorpusAccuracy accuracy = of(CorpusItem.in(Path.of(file)));
      System.out.println(file + System.lineSeparator() + accuracy.table());
      accuracy.misses.values().forEach(lines -> lines.forEach(System.out::println));
    }
  }

  static CorpusAccuracy of(List<CorpusItem> items) {
    var misses = new EnumMap<CorpusField, List<String>>(CorpusField.class);
    for (CorpusField field : CorpusField.values()) {
      misses.put(field, new ArrayList<>());
    }
    for (CorpusItem item : items) {
      Activity activity = Reports.extract(report(item));
      misses.forEach(
          (field, missed) -> {
            String found = field.found(activity);
            if (!field.accepted(item).contains(found)) {
              missed.add(miss(item, field, found));
            }
          });
    }
    return new CorpusAccuracy(items.size(), misses);
  }

  /** Share of the items whose {@code field} is right, in percent. */
  double percent(CorpusField field) {
    return 100.0 * (items - misses.get(field).size()) / items;
  }

  /** A line for each field. */
  String table() {
    var table = new StringBuilder();
    misses.forEach(
        (field, missed) ->
            table.append(
                "%-10s %4d of %d %6.1f %%%n"
                    .formatted(field.key(), items - missed.size(), items, percent(field))));
    return table.toString();
  }

  private static String miss(CorpusItem item, CorpusField field, String found) {
    return "%s %s: expected %s, found %s | %s"
        .formatted(
            item.id(), field.key(), field.expected(item), found, item.title().replace('\n', ' '));
  }

  private static ActivityReport report(CorpusItem item) {
    var publishedOn = item.report().path("publishedOn");
    return Reports.report(item.title(), item.body())
        .setReportId(item.id())
        .setPublishedOn(publishedOn.isNull() ? null : LocalDate.parse(publishedOn.asText()))
        .setRegion(item.region())
        .build();
  }
}
