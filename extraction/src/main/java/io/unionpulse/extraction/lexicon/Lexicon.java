package io.unionpulse.extraction.lexicon;

import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.ScannedText;
import io.unionpulse.extraction.text.WordTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds all words in one pass over a text, linear in its length. Where words overlap, the one that
 * starts first wins, then the longer; bare place names only take what the others leave.
 */
public final class Lexicon {

  private final WordTable<Term> table;
  private final boolean[] yields; // by the number of a word
  private final Gazetteer gazetteer;

  private Lexicon(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    table = WordTable.of(Vocabulary.of(gazetteer));
    yields = new boolean[table.size()];
    for (int word = 0; word < yields.length; word++) {
      yields[word] = table.value(word) instanceof PlaceName name && name.kind().yields();
    }
  }

  /** The lexicon over a gazetteer and the bundled tables. Takes a moment: build it once. */
  public static Lexicon over(Gazetteer gazetteer) {
    return new Lexicon(gazetteer);
  }

  /** The words that it looks for. */
  public WordTable<Term> words() {
    return table;
  }

  /**
   * {@code text} with its words.
   *
   * @param region code of the region where its publisher is at home: bare names of other provinces
   *     are no names here
   */
  public Passage read(String text, String region) {
    return read(ScannedText.of(text), region);
  }

  /** As {@link #read(String, String)}, of a text whose words are known. */
  public Passage read(ScannedText scanned, String region) {
    String text = scanned.text();
    Hits<Term> hits = scanned.of(table);
    var sure = new ArrayList<Token>(hits.size());
    var yielding = new ArrayList<Token>();
    int sureEnd = 0;
    int yieldingEnd = 0;
    for (int i = 0; i < hits.size(); i++) {
      int start = hits.start(i);
      boolean yielded = yields[hits.word(i)];
      if (start < (yielded ? yieldingEnd : sureEnd)) {
        continue;
      }
      Term term = hits.value(i);
      if (term instanceof ShortCounty county) {
        term = county.at(text, start, sure);
      }
      if (yielded) {
        yieldingEnd = hits.end(i);
        yielding.add(new Token(start, yieldingEnd, term));
      } else if (term != null) {
        sureEnd = hits.end(i);
        sure.add(new Token(start, sureEnd, term));
      }
    }
    List<Token> words = fill(sure, yielding);
    Division home = gazetteer.provinceOf(region).orElse(null);
    return new Passage(scanned, BareNames.settle(home, text, words));
  }

  private static List<Token> fill(List<Token> sure, List<Token> yielding) {
    var merged = new ArrayList<Token>(sure.size() + yielding.size());
    int next = 0;
    int end = 0;
    for (Token token : yielding) {
      while (next < sure.size() && sure.get(next).start() < token.end()) {
        Token taken = sure.get(next);
        if (taken.end() > token.start() && taken.start() < token.end()) {
          break;
        }
        merged.add(taken);
        end = taken.end();
        next++;
      }
      boolean free = next == sure.size() || sure.get(next).start() >= token.end();
      if (free && token.start() >= end) {
        merged.add(token);
        end = token.end();
      }
    }
    merged.addAll(sure.subList(next, sure.size()));
    return merged;
  }
}
