package io.unionpulse.extraction.page;

import io.unionpulse.extraction.byline.Credit;
import io.unionpulse.extraction.byline.Credits;
import io.unionpulse.extraction.byline.Dateline;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.ReadText;

/**
 * A printed line that is not blank.
 *
 * @param raw the line as printed
 * @param text how the line is read, without its marker, its bullet and white space at its ends
 * @param printed the same words as printed
 * @param gap number of blank lines before it
 * @param level number of # of its headline marker; 0 without
 * @param bullet whether a bullet (■) stood before the text
 * @param indented whether it begins with the indent of a paragraph
 * @param kind what it is by itself
 * @param credit the credit that it is, or null
 */
record Line(
    String raw,
    String text,
    String printed,
    int gap,
    int level,
    boolean bullet,
    boolean indented,
    Kind kind,
    Credit credit) {

  /** What a line is, taken by itself. */
  enum Kind {
    /** A line of text: of a headline or of a body. */
    TEXT,
    /** The first line of a news text: 本报讯（记者 …）. */
    DATELINE,
    /** Names of writers or photographers and nothing else. */
    CREDIT,
    /** Masthead, page number, editors, telephone: of the page, of no article. */
    FURNITURE,
    /** A heading over a group of articles: 要闻, 简讯. */
    HEADING
  }

  private static final int SHORT = 80;
  private static final String BULLETS = "■●▲◆★◎▶►◇○□";

  static Line of(String raw, int gap, boolean first) {
    String printed = Glyphs.strip(raw);
    String text = ReadText.of(printed).text();
    int level = 0;
    while (level < text.length() && level < 6 && text.charAt(level) == '#') {
      level++;
    }
    if (level > 0 && level < text.length() && !Glyphs.isSpace(text.charAt(level))) {
      level = 0;
    }
    printed = Glyphs.strip(printed.substring(level));
    text = Glyphs.strip(text.substring(level));
    boolean bullet = !text.isEmpty() && BULLETS.indexOf(text.charAt(0)) >= 0;
    String bare = bullet ? Glyphs.strip(text.substring(1)) : text;
    Credit credit = text.length() <= SHORT ? Credits.of(text).orElse(null) : null;
    Kind kind;
    if (credit != null) {
      kind = Kind.CREDIT;
    } else if (Dateline.endAt(bare, 0) >= 0) {
      kind = Kind.DATELINE;
    } else if (level == 0 && text.length() <= SHORT && PageFurniture.isHeading(text)) {
      kind = Kind.HEADING;
    } else if (level == 0 && text.length() <= SHORT && PageFurniture.is(text, first)) {
      kind = Kind.FURNITURE;
    } else {
      kind = Kind.TEXT;
    }
    String bareAsPrinted = bullet ? Glyphs.strip(printed.substring(1)) : printed;
    return new Line(
        raw, bare, bareAsPrinted, gap, level, bullet, startsIndented(raw), kind, credit);
  }

  private static boolean startsIndented(String raw) {
    return raw.startsWith("　")
        || raw.startsWith("\u00a0\u00a0")
        || raw.startsWith("  ")
        || raw.startsWith("\t");
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it ends where a sentence ends. */
  boolean closed() {
    return Glyphs.endsWithSentence(text);
  }

  /** Whether it holds a mark that headlines do without. */
  boolean punctuated() {
    for (int i = 0; i < text.length(); i++) {
      if ("，。；,;".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Its printed width in Chinese characters; ASCII counts half, punctuation at its end, which may
   * hang over the column, not at all.
   */
  int width() {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int halves = 0;
    for (int i = 0; i < end; i++) {
      halves += text.charAt(i) < 0x80 ? 1 : 2;
    }
    return (halves + (indented ? 4 : 0) + 1) / 2;
  }
}
