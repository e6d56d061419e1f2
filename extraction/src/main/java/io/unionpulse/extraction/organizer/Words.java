package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.gazetteer.Table;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.WordTable;
import java.util.List;
import java.util.TreeMap;

/** The words of {@code words.tsv}, found in one pass. */
final class Words {

  /**
   * What was found.
   *
   * @param bounds words that bound names, leftmost and longest, in order
   * @param suffixes all words that names end with, by their end, then the longest first
   */
  record Found(Spans bounds, Spans suffixes) {}

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
    var bounds = new Spans(most);
    var suffixes = new Spans(most);
    int free = from;
    for (int i = first; i < first + most; i++) {
      int start = hits.start(i);
      int end = hits.end(i);
      if (end > to) {
        continue;
      }
      Word word = hits.value(i);
      if (word.isSuffix()) {
        suffixes.addByEnd(start, end, word);
      }
      if (start >= free && (end - start > 1 || !word.isSuffix())) {
        free = end;
        if (!word.isSuffix() && word != Word.MASK) {
          bounds.add(start, end, word);
        }
      }
    }
    return new Found(bounds, suffixes);
  }
}
