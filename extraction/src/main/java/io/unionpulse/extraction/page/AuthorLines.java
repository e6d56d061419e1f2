package io.unionpulse.extraction.page;

import io.unionpulse.extraction.byline.Credits;
import io.unionpulse.extraction.page.Line.Kind;
import io.unionpulse.extraction.text.Glyphs;
import java.util.List;

/** Lines between a headline and its text that only say who wrote it: 卫东来, 老 郭, 卫东来（焊工）. */
final class AuthorLines {

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_ROLE = 12;

  private final List<Line> lines;
  private final Layout layout;

  AuthorLines(List<Line> lines, Layout layout) {
    this.lines = lines;
    this.layout = layout;
  }

  /** Whether line {@code i} names the author between the headline above and the text below. */
  boolean at(int i) {
    return i > 0
        && i + 1 < lines.size()
        && isName(lines.get(i))
        && layout.headlineLike(i - 1)
        && !isName(lines.get(i - 1))
        && lines.get(i + 1).is(Kind.TEXT)
        && !isName(lines.get(i + 1));
  }

  private static boolean isName(Line line) {
    String text = line.text();
    if (!line.is(Kind.TEXT) || line.level() > 0 || text.length() > LONGEST_NAME + LONGEST_ROLE) {
      return false;
    }
    int open = text.indexOf('（');
    if (open > 0) {
      return text.indexOf('）') == text.length() - 1
          && text.length() - open > 3
          && allHan(text.substring(open + 1, text.length() - 1))
          && isName(text.substring(0, open));
    }
    boolean spaced = line.letterSpaced() && text.length() <= LONGEST_NAME && allHan(text);
    return spaced || isName(text);
  }

  private static boolean isName(String text) {
    return text.length() >= 2 && text.length() <= LONGEST_NAME && Credits.namesOnly(text);
  }

  private static boolean allHan(String text) {
    return text.chars().allMatch(c -> Glyphs.isHan((char) c));
  }
}
