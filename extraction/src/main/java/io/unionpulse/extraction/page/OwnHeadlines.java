package io.unionpulse.extraction.page;

import io.unionpulse.extraction.headline.HeadlineTraits;
import io.unionpulse.extraction.headline.Headlines;
import io.unionpulse.extraction.text.Glyphs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the lines above a text are its own headline, and which belong to the page.
 *
 * <p>A kicker speaks of its own article, so the article takes up its words; a banner at the head of
 * a page is a slogan that every article beneath could stand under; a column heading is short, names
 * neither body nor event, and is not taken up either, or it is printed again elsewhere on the page.
 */
final class OwnHeadlines {

  private static final double QUOTED = 0.75;
  private static final double TAKEN_UP = 0.3;
  private static final int SHORT_COLUMN_HEADING = 6;
  private static final int LONGEST_COLUMN_HEADING = 14;

  private final Map<String, Integer> printed = new HashMap<>();

  OwnHeadlines(List<Line> lines) {
    for (Line line : lines) {
      if (line.text().length() <= 60) {
        printed.merge(line.text(), 1, Integer::sum);
      }
    }
  }

  /**
   * The lines of {@code block} that belong to the article with {@code text}.
   *
   * @param atHead whether the block stands at the head of a page
   */
  List<Line> of(List<Line> block, String text, boolean atHead) {
    var own = new ArrayList<Line>();
    for (Line line : block) {
      if (printed.getOrDefault(line.text(), 0) == 1 || line.level() > 0) {
        own.add(line);
      }
    }
    if (own.isEmpty()) {
      own.add(block.get(block.size() - 1));
    }
    if (own.size() > 1 && isColumnName(own.get(0), own.get(1), text)) {
      own.remove(0);
    }
    int main = Headlines.mainOf(own.stream().map(Line::text).toList());
    boolean ofPage =
        atHead
            && own.size() > 1
            && (isBanner(own.get(0), text)
                || (own.get(1).gap() > 0 && isSectionName(own.get(0), text)));
    if (main == 0 && ofPage && hasNews(own)) {
      own.remove(0);
      main = Headlines.mainOf(own.stream().map(Line::text).toList());
    }
    var kept = new ArrayList<Line>();
    for (int i = 0; i < own.size(); i++) {
      Line line = own.get(i);
      boolean first = i == 0 && line.equals(block.get(0));
      boolean apart = first && atHead && own.size() > 1 && own.get(1).gap() > 0;
      if (i >= main
          || line.level() > 0
          || (!(apart && isSectionName(line, text))
              && !(first && atHead && isBanner(line, text))
              && !isColumnHeading(line, text))) {
        kept.add(line);
      }
    }
    return kept;
  }

  /** Whether a line under the first tells of something itself and does not only complete it. */
  private static boolean hasNews(List<Line> own) {
    var traits = HeadlineTraits.of(own.get(1).text());
    return (traits.organisation() || traits.people() || traits.event())
        && own.get(1).text().charAt(0) != '—';
  }

  private static boolean isBanner(Line line, String text) {
    var traits = HeadlineTraits.of(line.text());
    boolean slogan = traits.slogan() || (traits.campaign() && !traits.organisation());
    return slogan && Echo.ofEachPhrase(line.text(), text) < QUOTED;
  }

  /** A short line at the head of a page, apart from the headline beneath, that tells of nothing. */
  private static boolean isSectionName(Line line, String text) {
    return line.text().length() <= LONGEST_COLUMN_HEADING
        && !HeadlineTraits.of(line.text()).event()
        && (line.text().indexOf('·') > 0 || Echo.of(line.text(), text) < QUOTED);
  }

  /** A word or two above the blank line over a headline, which the text does not take up. */
  private static boolean isColumnName(Line line, Line below, String text) {
    return below.gap() > 0
        && line.text().length() <= SHORT_COLUMN_HEADING
        && line.text().chars().allMatch(c -> Glyphs.isHan((char) c))
        && !HeadlineTraits.of(line.text()).event()
        && Echo.of(line.text(), text) < QUOTED;
  }

  private static boolean isColumnHeading(Line line, String text) {
    var traits = HeadlineTraits.of(line.text());
    return traits.phrases().size() == 1
        && line.text().length() <= LONGEST_COLUMN_HEADING
        && !line.text().endsWith("：")
        && !traits.actorAndEvent()
        && (traits.campaign()
            || line.text().length() <= SHORT_COLUMN_HEADING
            || HeadlineTraits.isSeries(line.text()))
        && Echo.of(line.text(), text) < TAKEN_UP;
  }
}
