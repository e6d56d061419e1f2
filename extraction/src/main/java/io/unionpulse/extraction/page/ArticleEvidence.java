package io.unionpulse.extraction.page;

import io.unionpulse.extraction.headline.HeadlineTraits;
import java.util.List;

/**
 * Whether headline lines over a text without a dateline open an article or a section of the one
 * before. A headline names body and event, its text begins with a time word, and the article before
 * has been signed; a sub-heading is short, is numbered, and stands in an article that is not.
 */
final class ArticleEvidence {

  private static final int ENOUGH = 3;
  private static final double TURN = 0.3;
  private static final int LONG = 12;
  private static final int SHORT = 8;
  private static final int SUBJECT = 60;
  private static final int LEAST_HEADLINE = 8;
  private static final int LONGEST_COINED = 10;

  private final Layout layout;
  private final LookAhead ahead;
  private final Habits habits;

  ArticleEvidence(Layout layout, LookAhead ahead, Habits habits) {
    this.layout = layout;
    this.ahead = ahead;
    this.habits = habits;
  }

  /**
   * Whether {@code block} opens an article.
   *
   * @param top index of the block's first line
   * @param current the article before; not open
   * @param text index of the line of text under the block
   * @param headed whether a heading over a group of articles stands right above
   */
  boolean opensArticle(List<Line> block, int top, Draft current, int text, boolean headed) {
    if (block.stream().anyMatch(line -> Draft.isAside(line.text()))) {
      return true;
    }
    int level = block.get(0).level();
    if (level > 0 && level > layout.markLevel) {
      return false;
    }
    int score = level > 0 ? 4 : layout.markLevel > 0 ? -2 : 0;
    score += habits.score(top);
    score += ahead.opensUnderHeadline(text) ? 6 : 0;
    score += ahead.beginsWithInitial(text) ? 3 : 0;
    score +=
        current.sealed() || current.aside() || current.captioned() ? 5 : current.pictured() ? 2 : 0;
    score += headed ? 2 : 0;
    score += wording(block);
    String paragraph = ahead.paragraph(text);
    score +=
        Lead.opens(paragraph)
            ? 3
            : Lead.near(paragraph) ? 2 : Lead.opensWithPurpose(paragraph) ? 1 : 0;
    int turn = onlyNames(block) ? -3 : turn(block, current, paragraph);
    score += turn;
    boolean newSubject = turn >= 0 && turnsSubject(block, current, paragraph);
    score += newSubject ? 2 : 0;
    score += newSubject && !Lead.near(paragraph) && Lead.within(paragraph) ? 1 : 0;
    score += !Lead.near(paragraph) && Lead.datedWithin(paragraph) ? 1 : 0;
    score += block.stream().anyMatch(line -> coins(line.text(), current, paragraph)) ? 3 : 0;
    score -= level == 0 && block.stream().anyMatch(SubHeadings::isNumbered) ? 4 : 0;
    score += block.size() > 1 ? 1 : 0;
    score += block.get(0).bullet() ? 1 : 0;
    if (layout.snugParagraphs && layout.gapped) {
      score += block.get(0).gap() > 0 ? 3 : -1;
    }
    if (ahead.photoItemEnd(text) > 0) {
      // An article that opens with its reporter's name is not credited again at its end.
      score += current.dated() ? 5 : 3;
    }
    if (Lead.near(paragraph) && ahead.closesWithPhoto(text)) {
      score += 1;
    }
    if (!current.sealed()) {
      score -= current.dated() && layout.datelines > 1 ? 2 : 0;
      score -=
          !current.dated() && !current.bylined() && layout.signatures > 1 ? (turn == 2 ? 1 : 2) : 0;
    }
    return score >= (layout.unsigned ? ENOUGH - 1 : ENOUGH);
  }

  /** A word in quotation marks that the text beneath explains and the one above does not know. */
  private static boolean coins(String headline, Draft current, String below) {
    int open = headline.indexOf('“');
    int close = headline.indexOf('”', open + 1);
    if (open < 0 || close - open <= 2 || close - open > LONGEST_COINED) {
      return false;
    }
    String word = headline.substring(open, close + 1);
    return below.contains(word) && current.echoOf(word) == 0;
  }

  private static int wording(List<Line> block) {
    int best = Integer.MIN_VALUE;
    for (Line line : block) {
      String text = line.text();
      var traits = HeadlineTraits.of(text);
      int score = 0;
      if (traits.notice()) {
        score += 6;
      } else if (traits.actorAndEvent()) {
        score += 2;
      } else if (traits.organisation() || traits.event()) {
        score += 1;
      }
      score += text.length() >= LONG ? 1 : 0;
      score -= text.length() <= SHORT ? 1 : 0;
      best = Math.max(best, score);
    }
    return best;
  }

  /** A line that only names a body heads its part of an article. */
  private static boolean onlyNames(List<Line> block) {
    return block.size() == 1 && HeadlineTraits.namesBodyOnly(block.get(0).text());
  }

  /** The headline begins with a name that opens the text beneath and that is new on this page. */
  private static boolean turnsSubject(List<Line> block, Draft current, String below) {
    String opening = below.substring(0, Math.min(SUBJECT, below.length()));
    for (Line line : block) {
      String text = line.text();
      var traits = HeadlineTraits.of(text);
      boolean telling = traits.organisation() || traits.people() || traits.event();
      if (text.length() >= LEAST_HEADLINE && (telling || Lead.near(below))) {
        String subject = text.substring(0, 2);
        if (opening.contains(subject) && current.echoOf(subject) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A headline whose words the text beneath takes up, and not the one above, turns to another
   * thing.
   */
  private static int turn(List<Line> block, Draft current, String below) {
    double most = 0;
    for (Line line : block) {
      var traits = HeadlineTraits.of(line.text());
      if (!traits.organisation() && !traits.people() && !traits.event()) {
        continue;
      }
      double echo = Echo.of(line.text(), below);
      most = Math.max(most, echo - current.echoOf(line.text()));
    }
    return most >= TURN ? 2 : most >= TURN / 2 ? 1 : 0;
  }
}
