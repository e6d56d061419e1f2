package io.unionpulse.extraction.date;

import io.unionpulse.extraction.gazetteer.Table;
import io.unionpulse.extraction.text.WordTable;
import java.util.LinkedHashMap;
import java.util.List;

/** The words of {@code times.tsv}, found at an offset. */
final class TimeWords {

  /** A word and its kind. */
  record Entry(String word, TimeWord kind) {}

  private static final Entry NONE = new Entry("", TimeWord.ANAPHOR);
  private static final TimeWords STANDARD = new TimeWords();

  private final WordTable<Entry> table;

  private TimeWords() {
    var entries = new LinkedHashMap<String, Entry>();
    for (List<String> row : Table.rows(TimeWords.class, "times.tsv", 3)) {
      TimeWord kind = TimeWord.valueOf(row.get(0));
      for (String word : row.get(1).split(" ", -1)) {
        if (word.isEmpty()) {
          throw new IllegalStateException("times.tsv: an empty word in " + row);
        }
        entries.putIfAbsent(word, new Entry(word, kind));
      }
    }
    table = WordTable.of(entries);
  }

  static TimeWords standard() {
    return STANDARD;
  }

  /** The longest word at {@code offset} of {@code text}; an empty one if there is none. */
  Entry at(String text, int offset) {
    int found = table.at(text, offset, text.length() - offset);
    return found == WordTable.NONE ? NONE : table.value(found);
  }
}
