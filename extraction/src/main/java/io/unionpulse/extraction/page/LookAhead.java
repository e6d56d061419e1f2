package io.unionpulse.extraction.page;

import io.unionpulse.extraction.headline.HeadlineTraits;
import io.unionpulse.extraction.page.Line.Kind;
import io.unionpulse.extraction.text.Glyphs;
import java.util.List;

/** What follows a line, within a bounded reach. */
final class LookAhead {

  private static final int MOST_HEADLINES = 6;
  private static final int PARAGRAPH = 120;
  private static final int CAPTION = 320;
  private static final byte NONE = 1;
  private static final byte PHOTO = 2;
  private static final byte REPORT = 3;
  private static final List<String> OPENINGS =
      List.of("为进一步", "为深入", "为贯彻", "为丰富", "为切实", "为迎接", "为庆祝", "为大力", "为扎实", "为全面", "记者从");

  private final List<Line> lines;
  private final Layout layout;
  private final AuthorLines authors;
  private final byte[] closings;

  LookAhead(List<Line> lines, Layout layout) {
    this.lines = lines;
    this.layout = layout;
    authors = new AuthorLines(lines, layout);
    closings = new byte[lines.size()];
  }

  /**
   * End of the run of headline lines that begins at {@code from}; {@code from} if none begins
   * there.
   *
   * @param fresh whether no article is under way: the page begins, or the last article was signed
   */
  int headlinesEnd(int from, boolean fresh) {
    int end = runEnd(from, fresh);
    // A kicker may end with a colon, but then a headline follows; over a text it is a salutation.
    while (end > from && endsWithColon(lines.get(end - 1).text())) {
      end--;
    }
    return end;
  }

  private static boolean endsWithColon(String text) {
    return "：:｜|丨".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private int runEnd(int from, boolean fresh) {
    int end = from;
    while (end < lines.size()
        && end - from < MOST_HEADLINES
        && layout.headlineLike(end)
        && (end == from || (!lines.get(end).bullet() && !authors.at(end)))
        && (end == from || lines.get(end).level() == 0 || lines.get(end - 1).level() > 0)) {
      end++;
    }
    if (end == from) {
      return from;
    }
    if (end - from < MOST_HEADLINES && surelyOpens(skipFurniture(end))) {
      return end;
    }
    if (flushAmongIndented(from, end)) {
      return end;
    }
    // A line as wide as its column that runs on is text, not a headline.
    for (int i = from; i < end; i++) {
      boolean expected = i == from && !lines.get(i).punctuated() && (fresh || setApart(i));
      boolean clause = i > from && lines.get(i).punctuated() && goesOnBelow(i);
      if (lines.get(i).level() == 0 && !expected && (clause || layout.runsOn(i))) {
        return i;
      }
    }
    return end - from < MOST_HEADLINES ? end : from;
  }

  /** Whether the lines stand between two indented paragraphs, so that they belong to neither. */
  private boolean flushAmongIndented(int from, int end) {
    return layout.indented
        && end - from < MOST_HEADLINES
        && end < lines.size()
        && lines.get(end).is(Kind.TEXT)
        && lines.get(end).indented()
        && !lines.get(from).indented()
        && (from == 0 || !lines.get(from - 1).is(Kind.TEXT) || lines.get(from - 1).closed());
  }

  /**
   * Whether line {@code i} stands apart from a whole text above it, or a news text begins below.
   */
  private boolean setApart(int i) {
    if (i == 0 || !lines.get(i - 1).closed()) {
      return false;
    }
    return (layout.snugParagraphs && lines.get(i).gap() > 0)
        || (HeadlineTraits.of(lines.get(i).text()).actorAndEvent()
            && i + 1 < lines.size()
            && beginsNews(lines.get(i + 1).text()));
  }

  private static boolean beginsNews(String text) {
    return Lead.opens(text)
        || (Lead.opensWithPurpose(text) && !text.startsWith("为"))
        || OPENINGS.stream().anyMatch(text::startsWith);
  }

  private boolean goesOnBelow(int i) {
    return i + 1 < lines.size()
        && lines.get(i + 1).is(Kind.TEXT)
        && lines.get(i + 1).gap() == 0
        && !lines.get(i + 1).indented();
  }

  /** Whether line {@code i} opens a text whatever stands before it. */
  boolean surelyOpens(int i) {
    if (i >= lines.size()) {
      return false;
    }
    Line line = lines.get(i);
    return line.is(Kind.DATELINE)
        || (line.is(Kind.CREDIT) && line.credit().written())
        || (line.is(Kind.TEXT) && (Lead.opensPlainly(line.text()) || opensUnderHeadline(i)));
  }

  /** Whether line {@code i} opens the text under the headline right above it. */
  boolean opensUnderHeadline(int i) {
    return authors.at(i) || (Letters.salutes(lines.get(i).text()) && layout.headlineLike(i - 1));
  }

  /** Whether the first character of a text stands alone on line {@code i}, in large type. */
  boolean beginsWithInitial(int i) {
    return lines.get(i).text().length() == 1
        && Glyphs.isHan(lines.get(i).text().charAt(0))
        && i + 1 < lines.size()
        && lines.get(i + 1).is(Kind.TEXT)
        && lines.get(i + 1).gap() == 0;
  }

  /** Whether line {@code i} names the author between a headline and its text. */
  boolean namesAuthor(int i) {
    return authors.at(i);
  }

  /**
   * The last line from {@code from} to {@code end} with a blank line above; {@code from} if none.
   */
  int lastGap(int from, int end) {
    int i = end - 1;
    while (i > from && lines.get(i).gap() == 0) {
      i--;
    }
    return i;
  }

  /** First line at or behind {@code i} that is no furniture. */
  int skipFurniture(int i) {
    int at = i;
    while (at < lines.size() && (lines.get(at).is(Kind.FURNITURE) || lines.get(at).is(Kind.META))) {
      at++;
    }
    return at;
  }

  /** As {@link #skipFurniture}, and what a portal prints before the text proper. */
  int skipToText(int i) {
    int at = skipFurniture(i);
    while (at < lines.size()
        && lines.get(at).is(Kind.TEXT)
        && PageFurniture.isAbstract(lines.get(at).text())) {
      at = skipFurniture(paragraphEnd(at));
    }
    return at;
  }

  /** End of the lines of the paragraph at {@code from}. */
  int paragraphEnd(int from) {
    int at = from;
    while (at + 1 < lines.size()
        && !lines.get(at).closed()
        && lines.get(at + 1).is(Kind.TEXT)
        && lines.get(at + 1).gap() == 0
        && !lines.get(at + 1).indented()) {
      at++;
    }
    return at + 1;
  }

  /** End of the run of credit lines that begins at {@code from}. */
  int creditsEnd(int from) {
    int end = from;
    while (end < lines.size()
        && lines.get(end).is(Kind.CREDIT)
        && (end == from || lines.get(end).gap() == 0 || !lines.get(end - 1).credit().photo())) {
      end++;
    }
    return end;
  }

  /** The opening words of the paragraph at {@code from}, wrapped lines joined. */
  String paragraph(int from) {
    var text = new StringBuilder();
    for (int i = from; i < lines.size() && text.length() < PARAGRAPH; i++) {
      if (!lines.get(i).is(Kind.TEXT) && !lines.get(i).is(Kind.DATELINE)) {
        break;
      }
      text.append(lines.get(i).text(), 0, Math.min(PARAGRAPH, lines.get(i).text().length()));
      if (lines.get(i).closed()) {
        break;
      }
    }
    return text.toString();
  }

  /** Whether a short text with its photo credit stands here between the halves of a sentence. */
  boolean picturedWithin(int from) {
    int end = picturedEnd(from);
    return end > from
        && end < lines.size()
        && lines.get(end).is(Line.Kind.TEXT)
        && !lines.get(end).indented()
        && headlinesEnd(end, false) == end;
  }

  /** Whether the text at {@code from} is short and closes with a photo credit. */
  boolean closesWithPhoto(int from) {
    return picturedEnd(from) > from;
  }

  /** What closes line {@code i}; asked again and again, so it is kept. */
  private byte closing(int i) {
    if (closings[i] == 0) {
      var credit = Credited.closing(lines.get(i).text());
      closings[i] = credit.isEmpty() ? NONE : credit.get().photoReport() ? REPORT : PHOTO;
    }
    return closings[i];
  }

  private int picturedEnd(int from) {
    int length = 0;
    for (int i = from; i < lines.size() && length < CAPTION; i++) {
      Line line = lines.get(i);
      boolean credit = line.is(Line.Kind.CREDIT);
      if ((!credit && !line.is(Line.Kind.TEXT)) || (i > from && line.gap() > 0)) {
        return -1;
      }
      length += line.text().length();
      if (credit || closing(i) != NONE) {
        return i == from && credit ? -1 : credit ? creditsEnd(i) : i + 1;
      }
    }
    return -1;
  }

  /**
   * End of the short text at {@code from} that closes with a credit for picture and text: a photo
   * item. -1 if there is none.
   */
  int photoItemEnd(int from) {
    int length = 0;
    for (int i = from; i < lines.size() && length < CAPTION; i++) {
      Line line = lines.get(i);
      if (line.is(Kind.CREDIT)) {
        int end = creditsEnd(i);
        return i > from && Credited.of(lines.subList(i, end)).photoReport() ? end : -1;
      }
      if (!line.is(Kind.TEXT) || line.level() > 0) {
        return -1;
      }
      length += line.text().length();
      if (length < CAPTION && closing(i) == REPORT) {
        return i + 1;
      }
      if (i > from && lines.get(i - 1).closed() && layout.headlineLike(i) && !layout.full(i)) {
        return -1;
      }
    }
    return -1;
  }
}
