package io.unionpulse.extraction.page;

import io.unionpulse.extraction.headline.HeadlineTraits;
import io.unionpulse.extraction.page.Line.Kind;
import java.util.List;

/**
 * Texts of their own without a headline: briefs, items behind bullets, pictures with their text.
 */
final class UntitledItems {

  private static final int OPENING = 30;

  private final List<Line> lines;
  private final LookAhead ahead;
  private final Captions captions;
  private final PhotoItems photoItems;
  private final boolean dated; // whether items open with datelines, which parts of them lack

  UntitledItems(List<Line> lines, LookAhead ahead, Captions captions) {
    this.lines = lines;
    this.ahead = ahead;
    this.captions = captions;
    photoItems = new PhotoItems(lines, captions);
    dated = lines.stream().filter(line -> line.is(Kind.DATELINE)).count() > 1;
  }

  /**
   * Whether line {@code at} opens a text of its own that has no headline.
   *
   * @param current the article above
   * @param below whether that is whole, and no other is interrupted by it
   * @param briefs whether it stands under a heading over short items
   * @param headed whether it stands under a heading over a group of articles
   */
  boolean opensAt(int at, Draft current, boolean below, boolean briefs, boolean headed) {
    Line line = lines.get(at);
    if (current.aside() || pointsAtPicture(at, current)) {
      return false;
    }
    if (line.bullet()) {
      return lists(line, current)
          || below
          || ((!Line.isCircled(line.mark()) || briefs || headed) && isBrief(at));
    }
    if (current.captioned() && line.gap() > 0) {
      return true;
    }
    if (below || photoItems.opensAt(at, current)) {
      return true;
    }
    if (briefs && current.untitled()) {
      return !(dated && current.dated()) && isBrief(at);
    }
    return current.dated()
        && line.gap() > 0
        && Lead.opens(line.text())
        && ahead.photoItemEnd(at) > 0;
  }

  /** Whether line {@code at} is the caption of a picture beside the article above. */
  boolean pointsAtPicture(int at, Draft current) {
    return captions.pointsAt(at)
        && !current.untitled()
        && !current.sealed()
        && captions.endAt(at, false) > at;
  }

  /** Whether {@code line} opens the next of untitled items behind the same bullet. */
  static boolean lists(Line line, Draft current) {
    return line.bullet() && line.mark() == current.mark() && current.untitled();
  }

  /** Whether {@code block} is a heading over the briefs that begin at {@code text}. */
  boolean headedBy(List<Line> block, int text) {
    Line next = lines.get(text);
    return next.bullet()
        && !next.is(Kind.CREDIT)
        && isBrief(text)
        && block.stream().noneMatch(line -> HeadlineTraits.of(line.text()).actorAndEvent());
  }

  private boolean isBrief(int i) {
    String paragraph = ahead.paragraph(i);
    String opening = paragraph.substring(0, Math.min(OPENING, paragraph.length()));
    return Lead.near(paragraph)
        || (paragraph.length() >= OPENING && HeadlineTraits.of(opening).organisation());
  }
}
