package io.unionpulse.extraction.page;

import io.unionpulse.extraction.byline.Credit;
import io.unionpulse.extraction.byline.Dateline;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.LetterSpacing;
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
    /** Source, time, views: of one article of a portal, but not of its text. */
    META,
    /** A heading over a group of articles: 要闻, 简讯. */
    HEADING
  }

  private static final int SHORT = 80;
  private static final String BULLETS = "■●▲◆★◎▶►◇○□△☆▪•◼➤➢✦✱▍▎▌▋❖※⊙◉♦❀✿";
  private static final String[] LABELS = {"标题：", "标题:", "题目：", "题目:", "【标题】"};
  private static final char FIRST_CIRCLED = '①';
  private static final char LAST_CIRCLED = '⑳';

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
    printed = Markdown.withoutEmphasis(Glyphs.strip(printed.substring(level)));
    text = Markdown.withoutEmphasis(Glyphs.strip(text.substring(level)));
    text = LetterSpacing.collapsed(withoutLabel(text));
    boolean bullet =
        !text.isEmpty() && (BULLETS.indexOf(text.charAt(0)) >= 0 || isCircled(text.charAt(0)));
    String bare = bullet ? Glyphs.strip(text.substring(1)) : text;
    Credit credit = text.length() <= SHORT ? Credited.line(text).orElse(null) : null;
    Kind kind;
    if (credit != null) {
      kind = Kind.CREDIT;
    } else if (Dateline.endAt(bare, 0) >= 0 || opensWithBracketedDateline(bare)) {
      kind = Kind.DATELINE;
    } else if (level == 0 && text.length() <= SHORT && PageFurniture.isHeading(text)) {
      kind = Kind.HEADING;
    } else {
      var furniture = level == 0 && text.length() <= SHORT ? PageFurniture.of(text, first) : null;
      kind =
          furniture == null
              ? Kind.TEXT
              : furniture == PageFurniture.Kind.META ? Kind.META : Kind.FURNITURE;
    }
    String bareAsPrinted = bullet ? Glyphs.strip(printed.substring(1)) : printed;
    return new Line(
        raw, bare, bareAsPrinted, gap, level, bullet, startsIndented(raw), kind, credit);
  }

  /** Whether a blank stands behind each of its characters. */
  boolean letterSpaced() {
    return text.length() < printed.length() && LetterSpacing.collapsed(printed).equals(text);
  }

  /** Number of blanks before its words. */
  int indent() {
    int i = 0;
    while (i < raw.length() && Glyphs.isSpace(raw.charAt(i))) {
      i++;
    }
    return i;
  }

  /** ①, ②, …: numbers pictures and items of lists. */
  static boolean isCircled(char c) {
    return c >= FIRST_CIRCLED && c <= LAST_CIRCLED;
  }

  /** The bullet before its text, one for all circled numbers; 0 without. */
  char mark() {
    if (!bullet) {
      return 0;
    }
    char first = raw.charAt(markAt());
    return isCircled(first) ? FIRST_CIRCLED : first;
  }

  private int markAt() {
    int i = 0;
    while (i < raw.length() && BULLETS.indexOf(raw.charAt(i)) < 0 && !isCircled(raw.charAt(i))) {
      i++;
    }
    return Math.min(i, raw.length() - 1);
  }

  /** （本网讯）. */
  private static boolean opensWithBracketedDateline(String text) {
    if (text.length() < 4 || (text.charAt(0) != '（' && text.charAt(0) != '(')) {
      return false;
    }
    int end = Dateline.endAt(text.substring(0, Math.min(text.length(), SHORT)), 1);
    return end > 0 && end < text.length() && "）)".indexOf(text.charAt(end)) >= 0;
  }

  /** 标题：X, as databases export it. */
  private static String withoutLabel(String text) {
    for (String label : LABELS) {
      if (text.startsWith(label) && text.length() > label.length()) {
        return Glyphs.strip(text.substring(label.length()));
      }
    }
    return text;
  }

  private static boolean startsIndented(String raw) {
    return raw.startsWith("　")
        || raw.startsWith("\u00a0\u00a0")
        || raw.startsWith("  ")
        || raw.startsWith("\t");
  }

  /** The same line, known as {@code other} by what stands around it. */
  Line as(Kind other) {
    return new Line(raw, text, printed, gap, level, bullet, indented, other, credit);
  }

  /** The same line, known to be the page's. */
  Line ofPage() {
    return new Line(raw, text, printed, gap, 0, bullet, indented, Kind.FURNITURE, null);
  }

  /** The same line, known to be a headline as {@code mark} signs of Markdown would tell it. */
  Line headed(int mark) {
    return new Line(raw, text, printed, gap, mark, bullet, indented, Kind.TEXT, null);
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
