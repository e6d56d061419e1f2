package io.unionpulse.extraction.page;

import io.unionpulse.extraction.text.Glyphs;
import java.util.List;

/** What the layout of the whole page says about its lines. */
final class Layout {

  private static final int WINDOW = 8;
  private static final int INDENTS = 2;
  private static final int JOINTS = 3;
  private static final int WIDEST_COLUMN = 45;
  private static final int LONGEST_HEADLINE = 52;
  private static final int LONGEST_COLON_KICKER = 18;

  private final List<Line> lines;
  private final int[] widths;
  private final boolean[] punctuated;
  private final Dialogue dialogue;

  /** Number of articles that open with 本报讯 or the like. */
  final int datelines;

  /** Lowest number of # that marks a headline; 0 on a page without marks. */
  final int markLevel;

  /** Whether the paragraphs of an article follow each other without blank lines. */
  final boolean tight;

  /** Whether whole sentences are followed by the next paragraph without a blank line. */
  final boolean snugParagraphs;

  /** Whether blank lines stand anywhere on the page. */
  final boolean gapped;

  /** Whether no article of the page names its writer. */
  final boolean unsigned;

  /** Whether paragraphs begin with an indent of two characters. */
  final boolean indented;

  /** Number of lines that end with a signature in brackets. */
  final int signatures;

  Layout(List<Line> lines) {
    this.lines = lines;
    widths = lines.stream().mapToInt(Line::width).toArray();
    punctuated = new boolean[lines.size()];
    dialogue = new Dialogue(lines);
    int opened = 0;
    int signed = 0;
    int level = 0;
    int indents = 0;
    int joints = 0;
    int gaps = 0;
    int snug = 0;
    int loose = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      punctuated[i] = line.punctuated() && !line.closed();
      opened += line.is(Line.Kind.DATELINE) ? 1 : 0;
      signed += Signature.endsSigned(line.text()) ? 1 : 0;
      indents += line.punctuated() && hasParagraphIndent(line) ? 1 : 0;
      if (i > 0 && line.punctuated() && lines.get(i - 1).punctuated()) {
        joints++;
        gaps += line.gap() > 0 ? 1 : 0;
        boolean paragraph = lines.get(i - 1).closed();
        snug += paragraph && line.gap() == 0 ? 1 : 0;
        loose += paragraph && line.gap() > 0 ? 1 : 0;
      }
      if (line.level() > 0 && (level == 0 || line.level() < level)) {
        level = line.level();
      }
    }
    indented = indents >= INDENTS;
    snugParagraphs = snug >= 2 && loose * 4 <= snug;
    tight = joints >= JOINTS && gaps * 6 <= joints;
    gapped = hasGapsBetweenTexts();
    unsigned =
        opened + signed == 0
            && lines.stream()
                .noneMatch(line -> line.is(Line.Kind.CREDIT) && line.credit().written());
    datelines = opened;
    signatures = signed;
    markLevel = level;
  }

  /** Whether a blank line stands behind a whole text, and not only within sentences. */
  private boolean hasGapsBetweenTexts() {
    for (int i = 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1);
      boolean whole = above.is(Line.Kind.TEXT) ? above.closed() : above.is(Line.Kind.CREDIT);
      if (lines.get(i).gap() > 0 && whole) {
        return true;
      }
    }
    return false;
  }

  /** Whether line {@code i} is as wide as the running text around it. */
  boolean full(int i) {
    if (widths[i] > WIDEST_COLUMN) {
      return false;
    }
    int alike = 0;
    for (int j = Math.max(0, i - WINDOW); j < Math.min(lines.size(), i + WINDOW + 1); j++) {
      if (j != i && punctuated[j] && Math.abs(widths[j] - widths[i]) <= 1) {
        alike++;
      }
    }
    return alike >= 2;
  }

  /** Whether line {@code i} is running text that goes on in the next line. */
  boolean runsOn(int i) {
    int next = i + 1;
    // Where paragraphs are indented, a flush line behind the foot of a page goes on in a sentence.
    while (indented && next < lines.size() && lines.get(next).is(Line.Kind.FURNITURE)) {
      next++;
    }
    return next < lines.size()
        && lines.get(next).is(Line.Kind.TEXT)
        && lines.get(next).level() == 0
        && !lines.get(next).indented()
        && !lines.get(next).bullet()
        && (lines.get(next).gap() == 0 || next > i + 1)
        && widths[next] <= widths[i] + 2
        && !lines.get(i).closed()
        && full(i);
  }

  private static boolean hasParagraphIndent(Line line) {
    String raw = line.raw();
    return raw.startsWith("　　") && raw.length() > 2 && !Glyphs.isSpace(raw.charAt(2));
  }

  private static boolean isBracketed(String text) {
    char last = text.charAt(text.length() - 1);
    return (text.charAt(0) == '（' || text.charAt(0) == '(') && (last == '）' || last == ')');
  }

  /** Whether line {@code i} could be a headline by its own form. */
  boolean headlineLike(int i) {
    Line line = lines.get(i);
    String text = line.text();
    if (!line.is(Line.Kind.TEXT) || text.length() < 2 || text.length() > LONGEST_HEADLINE) {
      return false;
    }
    if (line.level() > 0) {
      return true;
    }
    if (Letters.salutes(text) || dialogue.speaks(text)) {
      return false;
    }
    if (isBracketed(text) || (indented && hasParagraphIndent(line))) {
      return false;
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if ((Glyphs.isCloser(first) && first != '】') || "，。、；：！？·,.;:".indexOf(first) >= 0) {
      return false;
    }
    if (",，、；;。.“‘《（(【「".indexOf(last) >= 0) {
      return false;
    }
    if ((last == '：' || last == ':') && text.length() > LONGEST_COLON_KICKER) {
      return false;
    }
    if (text.indexOf('。') >= 0 || text.indexOf('；') >= 0 || Lead.opens(text) || Lead.within(text)) {
      return false;
    }
    if (Glyphs.isCloser(last) && line.closed() && text.indexOf('“') < 0) {
      return false;
    }
    return text.chars().filter(c -> c == '，' || c == ',').count() <= 2
        && text.chars().anyMatch(c -> Glyphs.isHan((char) c));
  }
}
