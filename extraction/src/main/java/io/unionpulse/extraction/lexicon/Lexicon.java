package io.unionpulse.extraction.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds all words in one pass over a text, linear in its length. Where words overlap, the one that
 * starts first wins, then the longer; bare place names only take what the others leave.
 */
public final class Lexicon {

  private static final Comparator<Token> LEFTMOST_LONGEST =
      Comparator.comparingInt(Token::start)
          .thenComparing(Comparator.comparingInt(Token::end).reversed());

  private final AhoCorasickDoubleArrayTrie<Term> automaton = new AhoCorasickDoubleArrayTrie<>();

  private final Gazetteer gazetteer;

  private Lexicon(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    automaton.build(Vocabulary.of(gazetteer));
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
    automaton.parseText(
        text,
        (int begin, int end, Term term) -> {
          boolean yields = term instanceof PlaceName name && name.kind().yields();
          (yields ? yielding : sure).add(new Token(begin, end, term));
        });
    List<Token> found = fill(leftmostLongest(sure), leftmostLongest(yielding));
    String home = gazetteer.provinceOf(region);
    return new Passage(text, BareNames.settle(gazetteer, home, text, found));
  }

  private static List<Token> leftmostLongest(List<Token> found) {
    found.sort(LEFTMOST_LONGEST);
    var chosen = new ArrayList<Token>(found.size());
    int end = 0;
    for (Token token : found) {
      if (token.start() >= end) {
        chosen.add(token);
        end = token.end();
      }
    }
    return chosen;
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
