package io.unionpulse.extraction.page;

import io.unionpulse.extraction.headline.HeadlineTraits;
import io.unionpulse.extraction.page.Line.Kind;
import java.util.List;

/** Where a text is at its end by what stands behind its last sentence. */
final class TextEnds {

  private static final int RIGHT = 6;
  private static final int LONGEST_NAME = 4;

  private final List<Line> lines;
  private final Layout layout;
  private final LookAhead ahead;

  TextEnds(List<Line> lines, Layout layout, LookAhead ahead) {
    this.lines = lines;
    this.layout = layout;
    this.ahead = ahead;
  }

  /** Whether line {@code i} signs the whole text of {@code draft} above it. */
  boolean signs(int i, Draft draft) {
    if (draft.length() == 0) {
      return false;
    }
    Line line = lines.get(i);
    if (draft.sealed()) {
      return signsOn(i);
    }
    if ((Signature.isAlone(line.text()) && !line.bullet()) || isSetRight(line)) {
      return true;
    }
    if (draft.letter() && signsLetter(i)) {
      return true;
    }
    if (draft.notice() && line.gap() == 0 && HeadlineTraits.namesBodyOnly(line.text())) {
      return true;
    }
    boolean atEnd =
        i + 1 >= lines.size()
            || lines.get(i + 1).bullet()
            || !lines.get(i + 1).is(Kind.TEXT)
            || ahead.headlinesEnd(i + 1, true) > i + 1;
    return atEnd && Signature.isNames(line.text());
  }

  private boolean signsLetter(int i) {
    if (lines.get(i).indent() >= RIGHT) {
      return true;
    }
    boolean headline =
        ahead.surelyOpens(i + 1)
            && (!lines.get(i + 1).is(Kind.TEXT) || Letters.asks(lines.get(i + 1).text()));
    return !headline && Letters.signs(lines.get(i));
  }

  /** A name or a body at the right edge, which nothing but a signature is. */
  private static boolean isSetRight(Line line) {
    String text = line.text();
    return line.indent() >= RIGHT
        && (Signature.isNames(text)
            || (line.letterSpaced() && text.length() <= LONGEST_NAME)
            || HeadlineTraits.namesBodyOnly(text));
  }

  /** Whether line {@code i} only completes the names that sign the text in the line above. */
  private boolean signsOn(int i) {
    Line line = lines.get(i);
    return i > 0
        && line.gap() == 0
        && line.level() == 0
        && !line.indented()
        && lines.get(i - 1).is(Kind.TEXT)
        && layout.full(i - 1)
        && Signature.endsInNames(lines.get(i - 1).text())
        && Signature.isNames(line.text());
  }

  /** Whether line {@code i} is the last of its text, its writer's name behind its last sentence. */
  boolean endsInNames(int i) {
    Line line = lines.get(i);
    if (line.closed() || !Signature.endsInNames(line.text())) {
      return false;
    }
    // A surname may as well begin the next sentence, which then goes on in the next line.
    if (i + 1 >= lines.size()) {
      return true;
    }
    Line next = lines.get(i + 1);
    boolean paragraphEnds =
        !next.is(Kind.TEXT) || next.indented() || next.bullet() || next.level() > 0;
    return paragraphEnds || ahead.headlinesEnd(i + 1, !layout.full(i)) > i + 1;
  }
}
