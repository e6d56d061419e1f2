package io.unionpulse.extraction.organizer;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.unionpulse.extraction.gazetteer.Table;
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

  private static final Comparator<Hit> LEFTMOST_LONGEST =
      Comparator.comparingInt(Hit::start)
          .thenComparing(Comparator.comparingInt(Hit::end).reversed());
  private static final Comparator<Hit> BY_END =
      Comparator.comparingInt(Hit::end).thenComparingInt(Hit::start);

  private static final Words STANDARD = new Words();

  private final AhoCorasickDoubleArrayTrie<Word> automaton = new AhoCorasickDoubleArrayTrie<>();

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
    automaton.build(words);
  }

  /** The bundled words. */
  static Words standard() {
    return STANDARD;
  }

  /** The words in {@code text} between two offsets; offsets of hits count in {@code text}. */
  Found find(String text, int from, int to) {
    var all = new ArrayList<Hit>();
    var suffixes = new ArrayList<Hit>();
    automaton.parseText(
        text.substring(from, to),
        (int begin, int end, Word word) -> {
          var hit = new Hit(from + begin, from + end, word);
          if (word.isSuffix()) {
            suffixes.add(hit);
          }
          if (!word.isSuffix() || hit.length() > 1) {
            all.add(hit);
          }
        });
    all.sort(LEFTMOST_LONGEST);
    suffixes.sort(BY_END);
    var bounds = new ArrayList<Hit>(all.size());
    int end = from;
    for (Hit hit : all) {
      if (hit.start() >= end) {
        end = hit.end();
        if (!hit.word().isSuffix() && hit.word() != Word.MASK) {
          bounds.add(hit);
        }
      }
    }
    return new Found(bounds, suffixes);
  }
}
