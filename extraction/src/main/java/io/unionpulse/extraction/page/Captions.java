package io.unionpulse.extraction.page;

import com.google.re2j.Pattern;
import io.unionpulse.extraction.byline.Credits;
import io.unionpulse.extraction.page.Line.Kind;
import java.util.List;

/** Captions of pictures that interrupt a sentence of the article around them. */
final class Captions {

  private static final int MOST_LINES = 4;
  private static final int LONGEST = 90;
  private static final int LONGEST_WITHOUT_OPENING = 60;
  private static final Pattern OPENING =
      Pattern.compile("^[▲▼△]?(?:图[为一二三四①②③④1-9：:]|[上下左右]图|[（(][图上下左右]|题图|本版图片|资料图).*");

  private final List<Line> lines;

  Captions(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * End of the caption that begins at {@code from}; -1 if none does.
   *
   * @param within whether it stands within a sentence, so that the sentence must go on behind it
   */
  int endAt(int from, boolean within) {
    if (lines.get(from).gap() == 0 && !OPENING.matches(lines.get(from).text())) {
      return -1;
    }
    int length = 0;
    for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
      Line line = lines.get(i);
      length += line.text().length();
      if (!line.is(Kind.TEXT) || length > LONGEST) {
        return -1;
      }
      boolean credited =
          Credited.closing(line.text()).isPresent()
              || (i + 1 < lines.size()
                  && lines.get(i + 1).is(Kind.CREDIT)
                  && lines.get(i + 1).credit().photo());
      boolean opens = OPENING.matches(lines.get(from).text());
      if (opens && (credited || line.closed())) {
        return i + 1;
      }
      if (credited) {
        return length <= LONGEST_WITHOUT_OPENING && (!within || textGoesOn(i + 1)) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Whether line {@code i} says what a picture shows: 图为…, 上图…. */
  boolean opensAt(int i) {
    return OPENING.matches(lines.get(i).text());
  }

  /** The photo credit on the caption's last line; empty if none stands there. */
  static String credit(Line last) {
    return last.printed().substring(Credits.closingPhotoCreditStart(last.text()));
  }

  private boolean textGoesOn(int i) {
    int at = i;
    while (at < lines.size() && lines.get(at).is(Kind.CREDIT)) {
      at++;
    }
    return at < lines.size()
        && lines.get(at).is(Kind.TEXT)
        && lines.get(at).level() == 0
        && (lines.get(at).closed() || lines.get(at).punctuated());
  }
}
