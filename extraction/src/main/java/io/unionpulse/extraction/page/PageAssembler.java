package io.unionpulse.extraction.page;

import io.unionpulse.extraction.headline.HeadlineTraits;
import io.unionpulse.extraction.page.Line.Kind;
import io.unionpulse.extraction.text.ReadText;
import java.util.ArrayList;
import java.util.List;

/** Walks over the lines of a page and gives each to its article, or to none. */
final class PageAssembler {

  private static final double CLAIMED = 0.25;
  private static final int PHOTO_ITEM = 320;
  private static final int MOST_PHOTO_HEADLINES = 3;
  private static final int OPENING = 30;

  private final List<Line> lines;
  private final Layout layout;
  private final LookAhead ahead;
  private final ArticleEvidence evidence;
  private final Captions captions;
  private final UntitledItems untitled;
  private final TextEnds ends;
  private final HeadCaptions headCaptions;
  private final List<Draft> drafts = new ArrayList<>();

  private Draft current;
  private Draft interrupted;
  private boolean atHead = true;
  private boolean headed;
  private boolean briefs;
  private int at;

  PageAssembler(List<Line> page) {
    lines =
        Chronicle.marked(
            Sections.marked(Letters.marked(Masthead.marked(ContentsList.without(page)))));
    layout = new Layout(lines);
    ahead = new LookAhead(lines, layout);
    evidence = new ArticleEvidence(layout, ahead, new Habits(lines, layout, ahead));
    captions = new Captions(lines);
    untitled = new UntitledItems(lines, ahead, captions);
    ends = new TextEnds(lines, layout, ahead);
    headCaptions = new HeadCaptions(lines, layout);
  }

  List<Article> articles() {
    while (at < lines.size()) {
      Line line = lines.get(at);
      switch (line.kind()) {
        case FURNITURE -> furniture(line);
        case META -> meta();
        case HEADING -> heading(line);
        case DATELINE -> dateline(line);
        case CREDIT -> credits();
        case TEXT -> text(line);
      }
    }
    var ownHeadlines = new OwnHeadlines(lines);
    var articles = new ArrayList<Article>();
    for (Draft draft : drafts) {
      if (!draft.aside()) {
        articles.add(draft.article(articles.size() + 1, ownHeadlines));
      }
    }
    return articles;
  }

  /** A dateline opens a text, if not its byline has opened it under its headline. */
  private void dateline(Line line) {
    if (current != null && current.awaitsText() && !current.untitled()) {
      current.add(line);
      at++;
    } else {
      open(List.of());
    }
  }

  private void furniture(Line line) {
    if (current != null && PageFurniture.of(line.text(), false) == PageFurniture.Kind.TURN) {
      // 下转第4版, 上接第1版: what follows is another text.
      current.seal();
      at++;
      return;
    }
    boolean ownDate = current != null && current.notice() && line.gap() == 0 && current.sealed();
    if (ownDate && ImprintToken.dateEnd(line.text()) == line.text().length()) {
      current.add(line);
      at++;
      return;
    }
    boolean ownContact = current != null && (current.notice() || current.open());
    if (ownContact && PageFurniture.isContact(line.text())) {
      current.add(line);
    } else {
      atHead |= current == null || !current.open();
    }
    at++;
  }

  /** Behind a whole text, the fields of a portal close it. */
  private void meta() {
    Line line = lines.get(at);
    if (current != null && !current.open() && !current.sealed() && Signature.isAlone(line.text())) {
      current.add(line);
      current.seal();
      at++;
      return;
    }
    int behind = ahead.skipFurniture(at);
    if (current != null
        && !current.open()
        && !current.awaitsText()
        && (behind >= lines.size()
            || !lines.get(behind).is(Kind.TEXT)
            || ahead.headlinesEnd(behind, false) > behind)) {
      current.seal();
    }
    at++;
  }

  private void heading(Line line) {
    if (current != null && current.open() && line.gap() == 0) {
      current.add(line);
    } else {
      headed = true;
      briefs = HeadlineTraits.isBriefsHeading(line.text());
      if (briefs && current != null && !current.open()) {
        current.seal();
      }
    }
    at++;
  }

  private void credits() {
    int end = ahead.creditsEnd(at);
    var credit = Credited.of(lines.subList(at, end));
    if (current != null && current.open() && closesBracket(lines.get(at), current)) {
      current.add(lines.get(at));
      current.seal();
      at++;
      return;
    }
    if (current == null || (!credit.photo() && current.sealed())) {
      if (!credit.photo() && end < lines.size() && lines.get(end).is(Kind.TEXT)) {
        open(List.of());
      }
    } else if (!credit.photo() || (credit.photoReport() && isPhotoItem(current))) {
      lines.subList(at, end).forEach(current::add);
      current.seal();
    } else {
      lines.subList(at, end).forEach(line -> current.addAside(line.raw()));
      if (resumable() && isPhotoItem(current) && !current.open()) {
        // The picture stood within a sentence, which goes on behind it.
        current.seal();
      }
    }
    at = Math.max(at, end);
  }

  /** Whether {@code line} ends the credit in brackets that the line above began. */
  private static boolean closesBracket(Line line, Draft draft) {
    String text = line.text();
    String body = draft.body();
    int open = Math.max(body.lastIndexOf('（'), body.lastIndexOf('('));
    int close = Math.max(body.lastIndexOf('）'), body.lastIndexOf(')'));
    return open > close
        && body.length() - open <= OPENING
        && (text.endsWith("）") || text.endsWith(")"))
        && text.indexOf('（') < 0
        && text.indexOf('(') < 0;
  }

  private static boolean isPhotoItem(Draft draft) {
    return !draft.dated() && draft.length() < PHOTO_ITEM;
  }

  private void text(Line line) {
    boolean within = current != null && current.open() && !UntitledItems.lists(line, current);
    if (current != null && current.awaitsText() && line.level() == 0) {
      current.add(line);
      at++;
      return;
    }
    if (PageFurniture.isAbstract(line.text()) && (current == null || !current.open())) {
      at = ahead.paragraphEnd(at);
      return;
    }
    if (current != null && current.letter() && !within && Letters.replies(line.text())) {
      current.answer(line);
      at++;
      return;
    }
    boolean contributed = current != null && Signature.isContribution(line.text());
    if (contributed || (current != null && !within && ends.signs(at, current))) {
      current.add(line);
      current.seal();
      at++;
      return;
    }
    int end = ahead.headlinesEnd(at, isFresh());
    if (end > at && (!within || interruptsSentence(end))) {
      headlines(end);
    } else if (current == null || (!within && opensUntitled())) {
      int behind = captions.opensAt(at) ? captions.endAt(at, false) : -1;
      if (behind > at) {
        at = behind;
      } else {
        open(List.of());
      }
    } else if (captions.endAt(at, within) > at
        && (within
            || captions.numberedAt(at)
            || untitled.pointsAtPicture(at, current)
            || goesOn(captions.endAt(at, false)))) {
      int behind = captions.endAt(at, within);
      String credit = Captions.credit(lines.get(behind - 1));
      if (!credit.isEmpty()) {
        current.addAside(credit);
      }
      at = behind;
    } else {
      if (current.sealed() && resumable()) {
        current = interrupted;
        interrupted = null;
      }
      addHere();
    }
  }

  /**
   * Whether behind a caption and its credits the text above goes on, if only under a sub-heading.
   */
  private boolean goesOn(int captionEnd) {
    int i = ahead.creditsEnd(captionEnd);
    if (current.sealed() || current.length() == 0 || i >= lines.size()) {
      return false;
    }
    int end = lines.get(i).is(Kind.TEXT) ? ahead.headlinesEnd(i, false) : i;
    int text = ahead.skipFurniture(end);
    if (!lines.get(i).is(Kind.TEXT) || text >= lines.size() || !lines.get(text).is(Kind.TEXT)) {
      return false;
    }
    return end == i || !evidence.opensArticle(lines.subList(i, end), i, current, text, false);
  }

  private boolean isFresh() {
    return !briefs && (current == null || (current.sealed() && !resumable()));
  }

  private boolean resumable() {
    return interrupted != null && interrupted.open();
  }

  /** Whether the headlines up to {@code end} stand within a sentence of the article around them. */
  private boolean interruptsSentence(int end) {
    Line first = lines.get(at);
    if (first.level() > 0) {
      return true;
    }
    int behind = ahead.skipFurniture(end);
    if (behind >= lines.size()) {
      return false;
    }
    Line next = lines.get(behind);
    if (layout.indented
        && first.gap() > 0
        && !first.indented()
        && !first.closed()
        && next.is(Kind.TEXT)
        && next.indented()) {
      // A sentence that goes on would end before the next paragraph begins.
      return true;
    }
    return next.is(Kind.DATELINE)
        || (first.gap() > 0 && next.is(Kind.CREDIT) && !next.credit().photo())
        || (first.gap() > 0
            && end - at <= MOST_PHOTO_HEADLINES
            && (ahead.photoItemEnd(behind) > 0 || ahead.picturedWithin(behind)));
  }

  private void headlines(int end) {
    if (current != null && current.expectsText() && current.bylined()) {
      int stanza = ahead.lastGap(at, end);
      if (stanza > at) {
        lines.subList(at, stanza).forEach(current::add);
        at = stanza;
      }
    }
    var block = claimed(end);
    int text = ahead.skipToText(end);
    int behind = headCaptions.endAt(text);
    var pictured = lines.subList(text, behind);
    Line next = behind < lines.size() ? lines.get(behind) : null;
    boolean fields = end < lines.size() && lines.get(end).is(Kind.META);
    boolean name = atHead && block.size() == 1 && Masthead.mayName(block.get(0).text());
    boolean apart = behind > end && (!fields || name) && ahead.headlinesEnd(behind, true) > behind;
    if (apart) {
      // A banner above the page's date; what stands beneath is no banner again.
      at = behind;
      atHead = false;
    } else if (block.isEmpty() || next == null || next.is(Kind.HEADING)) {
      at = end;
    } else if (fields && next.is(Kind.TEXT)) {
      at = behind;
      open(block);
      current.expectText();
    } else if (current != null && current.expectsText() && !ahead.surelyOpens(behind)) {
      block.forEach(current::add);
      at = end;
    } else if (ahead.namesAuthor(behind)) {
      at = behind;
      openUnderAuthor(block);
    } else if (next.is(Kind.DATELINE)) {
      at = behind;
      open(block);
      addCredits(pictured);
    } else if (next.is(Kind.CREDIT)) {
      at = behind;
      headlinesOverCredit(block);
      addCredits(pictured);
    } else if (untitled.headedBy(block, behind)) {
      if (current != null) {
        current.seal();
      }
      headed = true;
      briefs = true;
      at = end;
    } else if (current == null
        || current.open()
        || evidence.opensArticle(block, end - block.size(), current, behind, headed)) {
      at = behind;
      open(block);
      addCredits(pictured);
    } else {
      block.forEach(current::add);
      at = end;
    }
  }

  private void addCredits(List<Line> pictures) {
    for (Line caption : pictures) {
      String credit = Captions.credit(caption);
      if (!credit.isEmpty()) {
        current.addAside(credit);
      }
    }
  }

  private void headlinesOverCredit(List<Line> block) {
    int end = ahead.creditsEnd(at);
    int text = ahead.skipFurniture(end);
    boolean textFollows =
        text < lines.size()
            && lines.get(text).is(Kind.TEXT)
            && ahead.headlinesEnd(text, false) == text;
    boolean photo = Credited.of(lines.subList(at, end)).photo();
    if (!photo || textFollows) {
      var credits = lines.subList(at, end);
      open(block);
      credits.subList(1, credits.size()).forEach(current::add);
      at = end;
    } else {
      // A caption without a full stop above its credit.
      if (current != null) {
        lines.subList(at, end).forEach(line -> current.addAside(line.raw()));
      }
      at = end;
    }
  }

  /** The headlines from here to {@code end} without the one that the photo item above claims. */
  private List<Line> claimed(int end) {
    var block = lines.subList(at, end);
    boolean alone = end >= lines.size() || lines.get(end).is(Kind.HEADING);
    if (current == null
        || !current.untitled()
        || !current.sealed()
        || (block.size() == 1 && !alone)) {
      return block;
    }
    String first = block.get(0).text();
    double echo = Echo.of(first, ReadText.of(current.body()).text());
    double below = end < lines.size() ? Echo.of(first, ahead.paragraph(end)) : 0;
    if (echo < CLAIMED || echo <= below) {
      return block;
    }
    current.claimHeadline(block.get(0));
    return block.subList(1, block.size());
  }

  private boolean opensUntitled() {
    boolean below = current.sealed() && !resumable();
    return untitled.opensAt(at, current, below, briefs, headed);
  }

  private void openUnderAuthor(List<Line> block) {
    begin(block);
    current.addAuthor(lines.get(at));
    at++;
  }

  /** Opens an article with the line here as its first line of text. */
  private void open(List<Line> block) {
    begin(block);
    addHere();
  }

  private void begin(List<Line> block) {
    if (current != null && current.open()) {
      interrupted = current;
    }
    current = new Draft(block, atHead);
    drafts.add(current);
    atHead = false;
    headed = false;
    briefs &= block.isEmpty();
  }

  private void addHere() {
    current.add(lines.get(at));
    if (current.open() && ends.endsInNames(at)) {
      current.seal();
    }
    at++;
  }
}
