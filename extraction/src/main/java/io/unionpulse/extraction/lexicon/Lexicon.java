package io.unionpulse.extraction.lexicon;

import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.extraction.text.WordTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds all words in one pass over a text, linear in its length. Where words overlap, the one that
 * starts first wins, then the longer; bare place names only take what the others leave.
 */
public final class Lexicon {

  private final WordTable<Term> table;
  private final Gazetteer gazetteer;

  private Lexicon(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    table = WordTable.of(Vocabulary.of(gazetteer));
  }

  /** The lexicon over a gazetteer and the bundled tables. Takes a moment: build it once. */
  public static Lexicon over(Gazetteer gazetteer) {
    return new Lexicon(gazetteer);
  }

  /**
   * {@code text} with its words.
   *
   * @param region code of the region where its publisher is at home: bare names of other provinces
   *     are no names here
   */
  public Passage read(String text, String region) {
    var sure = new ArrayList<Token>();
    var yielding = new ArrayList<Token>();
    int sureEnd = 0;
    int yieldingEnd = 0;
    for (int i = 0; i < text.length(); i++) {
      int found = table.at(text, i, text.length() - i);
      while (found != WordTable.NONE) {
        int length = table.word(found).length();
        Term term = table.value(found);
        if (term instanceof PlaceName name && name.kind().yields()) {
          if (i >= yieldingEnd) {
            yieldingEnd = i + length;
            yielding.add(new Token(i, yieldingEnd, term));
          }
        } else if (i >= sureEnd) {
          sureEnd = i + length;
          sure.add(new Token(i, sureEnd, term));
        }
        found = table.at(text, i, length - 1);
      }
    }
    List<Token> words = fill(sure, yielding);
    String home = gazetteer.provinceOf(region);
    return new Passage(text, BareNames.settle(gazetteer, home, text, words));
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
