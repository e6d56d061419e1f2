package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.gazetteer.Table;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The words of {@code words.tsv}, found in one pass. */
final class Words {

  /**
   * A word in a text.
   *
   * @param start offset of its first character
   * @param end offset behind its last
   * @param word what it does
   */
  record Hit(int start, int end, Word word) {

    int length() {
      return end - start;
    }
  }

  /**
   * What was found.
   *
   * @param bounds words that bound names, leftmost and longest, in order
   * @param suffixes all words that names end with, by their end, then the longest first
   */
  record Found(List<Hit> bounds, List<Hit> suffixes) {}

  private static final Comparator<Hit> BY_END =
      Comparator.comparingInt(Hit::end).thenComparingInt(Hit::start);

  private static final Words STANDARD = new Words();

  private final WordTable<Word> table;

  private Words() {
    var words = new TreeMap<String, Word>();
    for (List<String> row : Table.rows(Words.class, "words.tsv", 3)) {
      Word kind = Word.valueOf(row.get(0));
      for (String word : row.get(1).split(" ", -1)) {
        if (word.isBlank() || words.put(word, kind) != null) {
          throw new IllegalStateException("words.tsv: blank or twice: '" + word + "' in " + row);
        }
      }
    }
    table = WordTable.of(words);
  }

  /** The words themselves. */
  WordTable<Word> table() {
    return table;
  }

  /** The bundled words. */
  static Words standard() {
    return STANDARD;
  }

  /** The words between two offsets among {@code hits}. */
  Found find(Hits<Word> hits, int from, int to) {
    int first = hits.from(from);
    int most = hits.from(to) - first;
    var bounds = new ArrayList<Hit>(most);
    var suffixes = new ArrayList<Hit>(most);
    int free = from;
    for (int i = first; i < hits.size() && hits.start(i) < to; i++) {
      int start = hits.start(i);
      int end = hits.end(i);
      Word word = hits.value(i);
      if (end > to) {
        continue;
      }
      if (word.isSuffix()) {
        suffixes.add(new Hit(start, end, word));
      }
      if (start >= free && (end - start > 1 || !word.isSuffix())) {
        free = end;
        if (!word.isSuffix() && word != Word.MASK) {
          bounds.add(new Hit(start, end, word));
        }
      }
    }
    suffixes.sort(BY_END);
    return new Found(bounds, suffixes);
  }
}
