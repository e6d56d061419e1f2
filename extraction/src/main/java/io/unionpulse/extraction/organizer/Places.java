package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.lexicon.Passage;
import io.unionpulse.extraction.lexicon.PlaceName;
import io.unionpulse.extraction.lexicon.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Where place names stand in a text; they do not overlap. */
final class Places {

  private final List<Token> places = new ArrayList<>();
  private final BitSet covered = new BitSet(); // the characters of the names

  private Places() {}

  /** Those that {@code passage} names. */
  static Places of(Passage passage) {
    var found = new Places();
    for (int i = 0; i < passage.size(); i++) {
      Token token = passage.token(i);
      if (token.term() instanceof PlaceName) {
        found.places.add(token);
        found.covered.set(token.start(), token.end());
      }
    }
    return found;
  }

  /** Whether one overlaps what stands between two offsets. */
  boolean overlap(int start, int end) {
    int next = covered.nextSetBit(start);
    return next >= 0 && next < end;
  }

  /** Whether one holds the character: 庞各庄. */
  boolean hold(int offset) {
    return covered.get(offset);
  }

  /** Whether one begins at {@code offset}. */
  boolean beginAt(int offset) {
    return covered.get(offset) && places.get(behind(offset)).start() == offset;
  }

  /** Whether one stands from {@code start} to {@code end}. */
  boolean fill(int start, int end) {
    return beginAt(start) && places.get(behind(start)).end() == end;
  }

  /** The one that ends at {@code offset}, or null. */
  Token endingAt(int offset) {
    if (offset <= 0 || !covered.get(offset - 1)) {
      return null;
    }
    Token last = places.get(behind(offset - 1));
    return last.end() == offset ? last : null;
  }

  /** Index of the first that ends behind {@code offset}. */
  private int behind(int offset) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
