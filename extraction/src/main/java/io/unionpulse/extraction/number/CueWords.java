package io.unionpulse.extraction.number;

import io.unionpulse.extraction.gazetteer.Table;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.WordTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words that say what a number counts, from a table of kind, words, reason and example. The longest
 * word wins where words overlap.
 *
 * @param <K> kinds of words
 */
public final class CueWords<K extends Enum<K>> {

  /**
   * A word found.
   *
   * @param start offset of its first character
   * @param end offset behind its last
   * @param kind what it says
   * @param <K> kinds of words
   */
  public record Hit<K>(int start, int end, K kind) {}

  private static final int COLUMNS = 4;

  private final WordTable<K> table;

  private CueWords(Map<String, K> words) {
    table = WordTable.of(words);
  }

  /**
   * The words of a table beside {@code owner}.
   *
   * @throws IllegalStateException if the table is missing, names an unknown kind, leaves a kind
   *     without words, gives a word twice, or has an example without a word of its row
   */
  public static <K extends Enum<K>> CueWords<K> load(
      Class<?> owner, String resource, Class<K> kinds) {
    var words = new TreeMap<String, K>();
    var without = EnumSet.allOf(kinds);
    for (List<String> row : Table.rows(owner, resource, COLUMNS)) {
      K kind;
      try {
        kind = Enum.valueOf(kinds, row.get(0));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(resource + ": unknown kind in " + row, e);
      }
      boolean shown = false;
      for (String word : row.get(1).split(" ", -1)) {
        if (word.isBlank() || words.put(word, kind) != null) {
          throw new IllegalStateException(resource + ": empty or doubled word " + word);
        }
        shown |= row.get(3).contains(word);
      }
      if (!shown) {
        throw new IllegalStateException(resource + ": example without a word of " + row);
      }
      without.remove(kind);
    }
    if (!without.isEmpty()) {
      throw new IllegalStateException(resource + ": no words for " + without);
    }
    return new CueWords<>(words);
  }

  /** Number of words in the table. */
  public int size() {
    return table.size();
  }

  /** The words themselves. */
  public WordTable<K> table() {
    return table;
  }

  /** The words among {@code hits} from {@code start} to {@code end}, in order, not overlapping. */
  public List<Hit<K>> in(Hits<K> hits, int start, int end) {
    var chosen = new ArrayList<Hit<K>>();
    int free = start;
    for (int i = hits.from(start); i < hits.size() && hits.start(i) < end; i++) {
      if (hits.start(i) >= free && hits.end(i) <= end) {
        free = hits.end(i);
        chosen.add(new Hit<>(hits.start(i), free, hits.value(i)));
      }
    }
    return chosen;
  }
}
