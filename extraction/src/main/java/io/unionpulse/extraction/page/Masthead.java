package io.unionpulse.extraction.page;

import io.unionpulse.extraction.headline.HeadlineTraits;
import io.unionpulse.extraction.page.Line.Kind;
import java.util.ArrayList;
import java.util.List;

/** Lines at the head of a page that say whose paper it is: 市总工会主办. */
final class Masthead {

  private static final int MOST_LINES = 8;
  private static final int LONGEST = 30;
  private static final int LONGEST_NAME = 6;
  private static final String[] PUBLISHES = {"主办", "主管", "主管主办", "编印", "编辑出版", "出版", "承办", "协办"};

  private Masthead() {}

  /** {@code lines}, those of the masthead marked as the page's. */
  static List<Line> marked(List<Line> lines) {
    var out = new ArrayList<>(lines);
    boolean dated = false;
    for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
      Line line = lines.get(i);
      dated |= line.is(Kind.FURNITURE);
      if (!line.is(Kind.TEXT)) {
        continue;
      }
      boolean apart = i + 1 >= lines.size() || lines.get(i + 1).gap() > 0 || isOfPage(lines, i + 1);
      if (line.punctuated() || line.level() > 0) {
        break;
      }
      if (apart && (dated || i == 0 || isOfPage(lines, i + 1)) && publishes(line.text())) {
        out.set(i, line.as(Kind.FURNITURE));
      }
    }
    return out;
  }

  /**
   * Whether {@code text} may be the name of a paper or a section: it is short and tells nothing.
   */
  static boolean mayName(String text) {
    return text.length() <= LONGEST_NAME && !HeadlineTraits.of(text).event();
  }

  private static boolean isOfPage(List<Line> lines, int i) {
    return i < lines.size() && lines.get(i).is(Kind.FURNITURE);
  }

  private static boolean publishes(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (String word : PUBLISHES) {
      if (text.endsWith(word) && text.length() > word.length() + 2) {
        return true;
      }
    }
    return false;
  }
}
