package io.unionpulse.extraction.page;

import io.unionpulse.extraction.page.Line.Kind;
import java.util.List;

/** Captions of pictures that stand between a headline and its text. */
final class HeadCaptions {

  private static final int MOST = 4;
  private static final int LONGEST = 60;

  private final List<Line> lines;
  private final Layout layout;

  HeadCaptions(List<Line> lines, Layout layout) {
    this.lines = lines;
    this.layout = layout;
  }

  /** End of the captions at {@code from}, behind which the text begins; {@code from} if none. */
  int endAt(int from) {
    int end = from;
    while (end < lines.size() && end - from < MOST && isCaption(end)) {
      end++;
    }
    if (end == from || end >= lines.size()) {
      return from;
    }
    Line next = lines.get(end);
    boolean credited = Credited.closing(lines.get(end - 1).text()).isPresent();
    boolean written = next.is(Kind.CREDIT) && next.credit().written() && !next.credit().photo();
    boolean text = next.is(Kind.TEXT) && next.indented() && credited;
    return written || next.is(Kind.DATELINE) || text ? end : from;
  }

  /** A flush line by itself among indented paragraphs, or before a dateline. */
  private boolean isCaption(int i) {
    Line line = lines.get(i);
    if (!line.is(Kind.TEXT) || line.level() > 0 || line.text().length() > LONGEST) {
      return false;
    }
    boolean credited = Credited.closing(line.text()).isPresent();
    boolean flush = layout.indented && !line.indented() && line.closed();
    boolean beforeDateline = i + 1 < lines.size() && lines.get(i + 1).is(Kind.DATELINE);
    return !line.indented() && (credited || (flush && beforeDateline));
  }
}
