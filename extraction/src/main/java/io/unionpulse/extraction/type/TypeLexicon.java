package io.unionpulse.extraction.type;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds the words of the tables in one pass, linear in the length of the text; of words that
 * overlap the one that starts first wins, then the longer.
 */
final class TypeLexicon {

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
    var longestAt = new Word[text.length()]; // found by rising end: the last one is the longest
    automaton.parseText(
        text,
        (int begin, int end, Word word) -> {
          longestAt[begin] = word;
        });
    var chosen = new ArrayList<Hit>();
    int i = 0;
    while (i < longestAt.length) {
      Word word = longestAt[i];
      if (word == null) {
        i++;
      } else {
        int end = i + word.text().length();
        chosen.add(new Hit(i, end, word));
        i = end;
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
