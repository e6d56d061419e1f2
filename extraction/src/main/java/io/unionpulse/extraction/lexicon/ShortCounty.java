package io.unionpulse.extraction.lexicon;

import io.unionpulse.extraction.gazetteer.Division;
import java.util.List;

/**
 * A county whose full name is one character and 县 (蠡县). It is a name only where a word can begin,
 * and 县 belongs to it: 蠡县总工会, but neither 市总工会和县总工会 nor 赵县长.
 */
record ShortCounty(PlaceName name) implements Term {

  private static final int LENGTH = 2;

  static ShortCounty of(Division division) {
    return new ShortCounty(new PlaceName(PlaceName.Kind.COUNTY, List.of(division)));
  }

  /** The county's name if it is one at {@code start}, behind the words read so far; else null. */
  PlaceName at(String text, int start, List<Token> before) {
    int end = start + LENGTH;
    if (end < text.length() && text.charAt(end) == '长') {
      return null;
    }
    Token last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean behindPlace = last != null && last.end() == start && last.term() instanceof PlaceName;
    return behindPlace || PlaceName.canBegin(text, start) ? name : null;
  }
}
