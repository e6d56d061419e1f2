package io.unionpulse.extraction.type;

import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.ScannedText;
import io.unionpulse.extraction.text.WordTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the words of the tables in one pass, linear in the length of the text; of words that
 * overlap the one that starts first wins, then the longer.
 */
final class TypeLexicon {

  private final WordTable<Word> table;
  private final List<String> nameEnds;
  private final BitSet firstOfNameEnds = new BitSet();

  WordTable<Word> words() {
    return table;
  }

  TypeLexicon(TypeWords words) {
    table = WordTable.of(words.words());
    nameEnds = words.nameEnds();
    nameEnds.forEach(end -> firstOfNameEnds.set(end.charAt(0)));
  }

  /** The words in the first {@code most} characters in order; they do not overlap. */
  List<Hit> find(ScannedText scanned, int most) {
    Hits<Word> hits = scanned.of(table);
    var chosen = new ArrayList<Hit>(hits.size());
    int free = 0;
    for (int i = 0; i < hits.size() && hits.start(i) < most; i++) {
      if (hits.start(i) >= free && hits.end(i) <= most) {
        free = hits.end(i);
        chosen.add(new Hit(hits.start(i), free, hits.value(i)));
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
