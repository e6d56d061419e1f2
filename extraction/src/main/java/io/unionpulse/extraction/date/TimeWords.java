package io.unionpulse.extraction.date;

import io.unionpulse.extraction.gazetteer.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The words of {@code times.tsv}, found at an offset without allocation. */
final class TimeWords {

  /** A word and its kind. */
  record Entry(String word, TimeWord kind) {}

  private static final Entry NONE = new Entry("", TimeWord.ANAPHOR);
  private static final int BUCKETS = 1 << 12;
  private static final TimeWords STANDARD = new TimeWords();

  private final Entry[][] byFirst = new Entry[BUCKETS][];

  private TimeWords() {
    var lists = new ArrayList<List<Entry>>(BUCKETS);
    for (int i = 0; i < BUCKETS; i++) {
      lists.add(new ArrayList<>());
    }
    var known = new HashSet<String>();
    for (List<String> row : Table.rows(TimeWords.class, "times.tsv", 3)) {
      TimeWord kind = TimeWord.valueOf(row.get(0));
      for (String word : row.get(1).split(" ", -1)) {
        if (word.isEmpty()) {
          throw new IllegalStateException("times.tsv: an empty word in " + row);
        }
        if (known.add(word)) {
          lists.get(bucket(word.charAt(0))).add(new Entry(word, kind));
        }
      }
    }
    for (int i = 0; i < BUCKETS; i++) {
      List<Entry> list = lists.get(i);
      list.sort((a, b) -> Integer.compare(b.word().length(), a.word().length()));
      byFirst[i] = list.isEmpty() ? null : list.toArray(Entry[]::new);
    }
  }

  static TimeWords standard() {
    return STANDARD;
  }

  /** Whether a word may begin with {@code c}. */
  boolean mayBegin(char c) {
    return byFirst[bucket(c)] != null;
  }

  /** The longest word at {@code offset} of {@code text}; an empty one if there is none. */
  Entry at(String text, int offset) {
    Entry[] entries = byFirst[bucket(text.charAt(offset))];
    if (entries != null) {
      for (Entry entry : entries) {
        if (text.startsWith(entry.word(), offset)) {
          return entry;
        }
      }
    }
    return NONE;
  }

  private static int bucket(char c) {
    return c & (BUCKETS - 1);
  }
}
