package io.unionpulse.extraction.page;

import io.unionpulse.extraction.byline.Credit;
import io.unionpulse.extraction.headline.HeadlineTraits;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.ReadText;
import java.util.ArrayList;
import java.util.List;

/** An article while its lines are being gathered. */
final class Draft {

  private static final int TAIL = 120;
  private static final int PHOTO_ITEM = 320;
  private static final int CREDIT = 60;
  private static final int SHORTEST_CREDIT = 3;

  private final List<Line> block;
  private final boolean atHead;
  private final boolean notice;
  private final boolean aside;
  private final StringBuilder body = new StringBuilder();
  private final List<String> asides = new ArrayList<>();
  private String headlineBehind = "";
  private boolean sealed;
  private boolean dated;
  private boolean open;
  private boolean photographed;
  private boolean expectsText;
  private boolean proper;
  private boolean bylineOnly = true;
  private boolean bylined;
  private boolean letter;
  private char mark;
  private Pairs pairs;

  /**
   * An article without text yet.
   *
   * @param block the headline lines above it; some may belong to the page
   * @param atHead whether they stand at the head of a page
   */
  Draft(List<Line> block, boolean atHead) {
    this.block = List.copyOf(block);
    this.atHead = atHead;
    notice = block.stream().anyMatch(line -> HeadlineTraits.of(line.text()).notice());
    aside = block.stream().anyMatch(line -> isAside(line.text()));
  }

  /** Keeps what follows as its text until a whole sentence stands there. */
  void expectText() {
    expectsText = !proper;
  }

  /** Whether lines without punctuation are its text as well. */
  boolean expectsText() {
    return expectsText;
  }

  /** Adds a line of text; of the first line its bullet is no part. */
  void add(Line line) {
    if (body.isEmpty()) {
      mark = line.mark();
      body.append(line.bullet() && !line.is(Line.Kind.CREDIT) ? line.printed() : line.raw());
    } else {
      body.append("\n".repeat(Math.min(line.gap(), 2) + 1)).append(line.raw());
    }
    dated |= line.is(Line.Kind.DATELINE);
    open = false;
    if (line.is(Line.Kind.CREDIT)) {
      bylined |= bylineOnly;
      expectsText |= bylineOnly && !line.credit().photo();
      return;
    }
    letter |= bylineOnly && Letters.salutes(line.text());
    bylineOnly = false;
    proper |= line.is(Line.Kind.DATELINE) || (line.closed() && line.punctuated());
    expectsText &= !proper;
    String tail = ReadText.of(body.substring(Math.max(0, body.length() - TAIL))).text();
    sealed |= Signature.endsSigned(tail);
    boolean closed = Glyphs.endsWithSentence(tail);
    if (!closed && !sealed && line.text().length() >= SHORTEST_CREDIT) {
      var credit = Credited.closing(tail.substring(Math.max(0, tail.length() - CREDIT)));
      closed = credit.isPresent();
      photographed |= closed;
      sealed = !dated && credit.filter(Credit::photoReport).isPresent();
    }
    open = !sealed && !closed && !(expectsText && bylined && !line.punctuated());
  }

  /** Adds the line that names its author above its text, which may be a poem. */
  void addAuthor(Line line) {
    body.append(body.isEmpty() ? "" : "\n".repeat(Math.min(line.gap(), 2) + 1)).append(line.raw());
    bylined = true;
    expectsText = true;
  }

  /** Adds the salutation of the answer to the letter that it is. */
  void answer(Line line) {
    sealed = false;
    add(line);
  }

  /** Whether it is a letter, which an answer may follow. */
  boolean letter() {
    return letter;
  }

  /** A photo credit that interrupts the text: kept for its end. */
  void addAside(String credit) {
    photographed = true;
    asides.add(credit);
  }

  /** The headline of a photo item that is printed behind it. */
  void claimHeadline(Line line) {
    headlineBehind = line.printed();
  }

  /** Nothing more belongs to it but what the layout has interrupted. */
  void seal() {
    sealed = true;
    open = false;
  }

  /** Whether it is a short titled text under which a photo credit stands: so far a photo item. */
  boolean pictured() {
    return !asides.isEmpty() && !dated && !open && !block.isEmpty() && body.length() < PHOTO_ITEM;
  }

  /** Whether only its byline stands there yet, so that its text must follow. */
  boolean awaitsText() {
    return bylineOnly;
  }

  /** Whether its byline stands above its text, so that nothing signs it. */
  boolean bylined() {
    return bylined;
  }

  /** Whether it is no article: an advertisement, or a box beside one. */
  boolean aside() {
    return aside;
  }

  /** The bullet that it opened with; 0 without. */
  char mark() {
    return mark;
  }

  /** Whether it is an untitled caption with its photo credit: nothing more belongs to it. */
  boolean captioned() {
    return photographed && !dated && !open && untitled() && body.length() < PHOTO_ITEM;
  }

  /** The share of the words of {@code text} that stand in it. */
  double echoOf(String text) {
    if (pairs == null) {
      pairs = new Pairs();
      block.forEach(line -> pairs.readBefore(line.text()));
    }
    pairs.readOn(body);
    return pairs.shareOf(text);
  }

  boolean sealed() {
    return sealed;
  }

  boolean dated() {
    return dated;
  }

  boolean notice() {
    return notice;
  }

  boolean untitled() {
    return block.isEmpty() && headlineBehind.isEmpty();
  }

  /** Whether its text so far stops within a sentence. */
  boolean open() {
    return open;
  }

  int length() {
    return body.length();
  }

  String body() {
    return body.toString();
  }

  static boolean isAside(String headline) {
    int from = 0;
    int end = headline.length();
    while (from < end && !Character.isLetterOrDigit(headline.charAt(from))) {
      from++;
    }
    while (end > from && !Character.isLetterOrDigit(headline.charAt(end - 1))) {
      end--;
    }
    String bare = headline.substring(from, end).replace(" ", "").replace("　", "");
    return PageWords.BOX.has(bare) || PageWords.ADVERTISEMENT.ends(bare);
  }

  Article article(int position, OwnHeadlines ownHeadlines) {
    var headlines = new ArrayList<String>();
    if (!block.isEmpty()) {
      ownHeadlines
          .of(block, ReadText.of(body()).text(), atHead)
          .forEach(line -> headlines.add(line.printed()));
    } else if (!headlineBehind.isEmpty()) {
      headlines.add(headlineBehind);
    }
    var text = new StringBuilder(Glyphs.strip(body.toString()));
    asides.forEach(credit -> text.append('\n').append(credit));
    return new Article(position, headlines, text.toString());
  }
}
