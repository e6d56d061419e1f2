package io.unionpulse.extraction.page;

import io.unionpulse.extraction.headline.HeadlineTraits;
import io.unionpulse.extraction.page.Line.Kind;
import java.util.List;

/**
 * Pictures with a text of their own and no headline: they tell of another body or day than the
 * article above, where a caption only says what is to be seen.
 */
final class PhotoItems {

  private static final int SHORTEST = 30;
  private static final int LONGEST = 320;
  private static final int SUBJECT = 14;
  private static final double TAKEN_UP = 0.5;

  private final List<Line> lines;
  private final Captions captions;

  PhotoItems(List<Line> lines, Captions captions) {
    this.lines = lines;
    this.captions = captions;
  }

  /** Whether an untitled photo item begins at line {@code from} below {@code above}. */
  boolean opensAt(int from, Draft above) {
    Line line = lines.get(from);
    boolean apart = line.gap() > 0 || (from > 0 && !lines.get(from - 1).is(Kind.TEXT));
    if (!apart || captions.opensAt(from)) {
      return false;
    }
    String text = textAt(from);
    if (text.length() < SHORTEST) {
      return false;
    }
    String subject = text.substring(0, SUBJECT);
    return (Lead.near(subject) || HeadlineTraits.of(subject).organisation())
        && above.echoOf(subject) < TAKEN_UP;
  }

  /** The one paragraph at {@code from} if a photo credit closes it; empty if not. */
  private String textAt(int from) {
    var text = new StringBuilder();
    for (int i = from; i < lines.size() && text.length() < LONGEST; i++) {
      Line line = lines.get(i);
      if (line.is(Kind.CREDIT)) {
        return i > from && line.credit().photo() ? text.toString() : "";
      }
      if (!line.is(Kind.TEXT) || line.level() > 0 || (i > from && line.gap() > 0)) {
        return "";
      }
      text.append(line.text());
      if (Credited.closing(line.text()).isPresent()) {
        return text.toString();
      }
    }
    return "";
  }
}
