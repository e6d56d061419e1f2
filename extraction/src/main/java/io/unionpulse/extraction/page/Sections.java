package io.unionpulse.extraction.page;

import io.unionpulse.extraction.headline.HeadlineTraits;
import io.unionpulse.extraction.page.Line.Kind;
import io.unionpulse.extraction.text.Glyphs;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks that stand over whole items: a sole heading over deeper ones is the page's title, so these
 * head the items; numbers by themselves over names of bodies count items, too (01 / 区总工会).
 */
final class Sections {

  private static final int ITEMS = 3; // that a page must count before its numbers say so
  private static final int MARKED_ITEMS = 2;
  private static final int LONGEST_NAME = 20;
  private static final int LEVEL = 2;

  private Sections() {}

  /** {@code lines}, the headings of their items marked. */
  static List<Line> marked(List<Line> lines) {
    return countedMarked(titleMarked(lines));
  }

  /** Without the title of a page in Markdown, and the remark quoted beneath it. */
  private static List<Line> titleMarked(List<Line> lines) {
    int top = 0;
    int tops = 0;
    int first = -1;
    for (int i = 0; i < lines.size(); i++) {
      int level = lines.get(i).level();
      if (level > 0 && (top == 0 || level < top)) {
        top = level;
        tops = 0;
        first = i;
      }
      tops += level == top && level > 0 ? 1 : 0;
    }
    int text = first + 1;
    while (tops == 1 && text < lines.size() && isAside(lines.get(text))) {
      text++;
    }
    int deeper = 0;
    for (int i = text; i < lines.size(); i++) {
      deeper += lines.get(i).level() > 0 ? 1 : 0;
    }
    if (tops != 1
        || HeadlineTraits.of(lines.get(first).text()).actorAndEvent()
        || deeper < MARKED_ITEMS
        || text >= lines.size()
        || lines.get(text).level() == 0) {
      return lines;
    }
    var marked = new ArrayList<>(lines);
    for (int i = first; i < text; i++) {
      marked.set(i, lines.get(i).ofPage());
    }
    return marked;
  }

  private static boolean isAside(Line line) {
    return line.level() == 0 && (line.text().startsWith(">") || line.is(Kind.FURNITURE));
  }

  private static List<Line> countedMarked(List<Line> lines) {
    var heads = new ArrayList<Integer>();
    for (int i = 0; i + 2 < lines.size(); i++) {
      if (counts(lines.get(i)) && lines.get(i + 1).gap() == 0) {
        if (!isName(lines.get(i + 1)) || !lines.get(i + 2).punctuated()) {
          return lines;
        }
        heads.add(i + 1);
      }
    }
    if (heads.size() < ITEMS) {
      return lines;
    }
    var marked = new ArrayList<>(lines);
    for (int head : heads) {
      marked.set(head, lines.get(head).headed(LEVEL));
    }
    if (heads.get(0) > 1) {
      introductionOfPage(marked, heads.get(0) - 1);
    }
    return marked;
  }

  /** What stands over the first number leads to all items and belongs to none. */
  private static void introductionOfPage(List<Line> lines, int end) {
    for (int i = 0; i < end; i++) {
      lines.set(i, lines.get(i).ofPage());
    }
  }

  private static boolean counts(Line line) {
    return line.level() == 0
        && line.text().length() == 2
        && Glyphs.isDigit(line.text().charAt(0))
        && Glyphs.isDigit(line.text().charAt(1));
  }

  private static boolean isName(Line line) {
    return line.is(Kind.TEXT)
        && line.text().length() <= LONGEST_NAME
        && !line.punctuated()
        && HeadlineTraits.of(line.text()).organisation();
  }
}
