package io.unionpulse.extraction.type;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds the words of the tables in one pass, linear in the length of the text; of words that
 * overlap the one that starts first wins, then the longer.
 */
final class TypeLexicon {

  private static final Comparator<Hit> LEFTMOST_LONGEST =
      Comparator.comparingInt(Hit::start)
          .thenComparing(Comparator.comparingInt(Hit::end).reversed());

  private final AhoCorasickDoubleArrayTrie<Word> automaton = new AhoCorasickDoubleArrayTrie<>();
  private final List<String> nameEnds;
  private final BitSet firstOfNameEnds = new BitSet();

  TypeLexicon(TypeWords words) {
    automaton.build(new TreeMap<>(words.words()));
    nameEnds = words.nameEnds();
    nameEnds.forEach(end -> firstOfNameEnds.set(end.charAt(0)));
  }

  /** The words of {@code text} in order; they do not overlap. */
  List<Hit> find(String text) {
    var found = new ArrayList<Hit>();
    automaton.parseText(
        text,
        (int begin, int end, Word word) -> {
          found.add(new Hit(begin, end, word));
        });
    found.sort(LEFTMOST_LONGEST);
    var chosen = new ArrayList<Hit>(found.size());
    int end = 0;
    for (Hit hit : found) {
      if (hit.start() >= end) {
        chosen.add(hit);
        end = hit.end();
      }
    }
    return chosen;
  }

  /** Whether {@code hit} is part of a name, as 书法 in 书法家协会: its end follows at once. */
  boolean inName(String text, Hit hit) {
    if (hit.end() == text.length() || !firstOfNameEnds.get(text.charAt(hit.end()))) {
      return false;
    }
    for (String end : nameEnds) {
      if (text.startsWith(end, hit.end())) {
        return true;
      }
    }
    return false;
  }
}
