package io.unionpulse.extraction.date;

import io.unionpulse.extraction.gazetteer.Table;
import io.unionpulse.extraction.text.WordTable;
import java.util.LinkedHashMap;
import java.util.List;

/** The words of {@code times.tsv}, and what they tell. */
final class TimeWords {

  private static final TimeWords STANDARD = new TimeWords();

  private final WordTable<TimeWord> table;

  private TimeWords() {
    var entries = new LinkedHashMap<String, TimeWord>();
    for (List<String> row : Table.rows(TimeWords.class, "times.tsv", 3)) {
      TimeWord kind = TimeWord.valueOf(row.get(0));
      for (String word : row.get(1).split(" ", -1)) {
        if (word.isEmpty()) {
          throw new IllegalStateException("times.tsv: an empty word in " + row);
        }
        entries.putIfAbsent(word, kind);
      }
    }
    table = WordTable.of(entries);
  }

  static TimeWords standard() {
    return STANDARD;
  }

  /** The words themselves. */
  WordTable<TimeWord> table() {
    return table;
  }
}
