package io.unionpulse.extraction.page;

import io.unionpulse.extraction.page.Line.Kind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What this page prints with each headline, learned from the headlines that are beyond doubt: a
 * rule or a number above, letters set apart, two blank lines. Where it is the page's habit, a line
 * that has it opens an article, and one that lacks it heads a part of one.
 */
final class Habits {

  private static final int ENOUGH = 2;
  private static final int SHORTEST_RULE = 3;
  private static final int SHORTEST_SPACED = 4;
  private static final int MOST_HEADLINES = 4;

  /** A sign that headlines of a page can have in common. */
  private enum Sign {
    RULED,
    NUMBERED,
    SPACED,
    WIDELY_SET_APART
  }

  private final List<Line> lines;
  private final Sign[] kept;

  Habits(List<Line> lines, Layout layout, LookAhead ahead) {
    this.lines = lines;
    var sure = new BitSet(lines.size());
    for (int i = 1; i < lines.size(); i++) {
      int top = i;
      if (ahead.surelyOpens(i)) {
        while (top > 0 && i - top < MOST_HEADLINES && layout.headlineLike(top - 1)) {
          top--;
          if (lines.get(top).gap() > 0) {
            break;
          }
        }
      }
      if (top < i) {
        sure.set(top);
      }
    }
    kept = Arrays.stream(Sign.values()).filter(sign -> isKept(sign, sure)).toArray(Sign[]::new);
  }

  /** How far the headline that begins at line {@code top} keeps the habits of the page. */
  int score(int top) {
    int score = 0;
    for (Sign sign : kept) {
      score += has(sign, top) ? 4 : -3;
    }
    return score;
  }

  private boolean isKept(Sign sign, BitSet sure) {
    int headlines = 0;
    int signed = 0;
    for (int i = sure.nextSetBit(0); i >= 0; i = sure.nextSetBit(i + 1)) {
      headlines++;
      signed += has(sign, i) ? 1 : 0;
    }
    // The first headline of a page often does without what parts the others.
    boolean all = headlines >= ENOUGH && signed >= headlines - 1 && signed >= ENOUGH;
    return all || (headlines == signed && byItself(sign));
  }

  /** Rules and spaced lines are set for headlines alone. */
  private boolean byItself(Sign sign) {
    if (sign != Sign.RULED && sign != Sign.SPACED) {
      return false;
    }
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      count += lines.get(i).is(Kind.TEXT) && has(sign, i) ? 1 : 0;
    }
    return count >= ENOUGH;
  }

  private boolean has(Sign sign, int i) {
    Line line = lines.get(i);
    return switch (sign) {
      case RULED -> furnitureAbove(i, false);
      case NUMBERED -> furnitureAbove(i, true);
      case SPACED -> line.letterSpaced() && line.text().length() >= SHORTEST_SPACED;
      case WIDELY_SET_APART -> line.gap() >= 2;
    };
  }

  private boolean furnitureAbove(int i, boolean number) {
    for (int above = i - 1; above >= 0 && !lines.get(above).is(Kind.TEXT); above--) {
      String text = lines.get(above).text();
      boolean words = text.chars().anyMatch(Character::isLetterOrDigit);
      boolean found =
          number ? SubHeadings.isNumber(text) : !words && text.length() >= SHORTEST_RULE;
      if (lines.get(above).is(Kind.FURNITURE) && found) {
        return true;
      }
    }
    return false;
  }
}
