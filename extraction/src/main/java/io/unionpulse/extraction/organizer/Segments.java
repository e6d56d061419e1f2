package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.text.Affixes;
import java.util.EnumSet;
import java.util.Set;

/**
 * Cuts a sentence into pieces that may hold a name and the words and marks between them. Words that
 * lie in a place name (和平里街道) bound nothing; 和 and 与 only part what ends like a body's name (not
 * 人力资源和社会保障局).
 */
final class Segments {

  private static final int LONGEST_REST = 10;
  private static final Set<Word> MAY_STAND_IN_NAMES =
      EnumSet.of(Word.HOLD, Word.VISIT, Word.ADVERB, Word.PREPOSITION);
  private static final String KEPT = "由在为从对";
  private static final Affixes TRADES =
      Affixes.of("律师", "教师", "医生", "医师", "护士", "专家", "工程师", "记者", "法官", "检察官", "代表");
  private static final int LONGEST_QUOTE = 300; // a mark may never be closed
  private static final int LONGEST_NOTE_IN_NAME = 6; // 首钢（集团）有限公司
  private static final int LONGEST_PERSON = 4;
  private static final char BAR = '丨'; // a Chinese character that headlines use as a bar
  private static final String COMMAS = "，,：:；;。！？!?—\n｜|│" + BAR;
  private static final Set<Word> HOUSES =
      EnumSet.of(Word.ASSOCIATION, Word.HOUSE, Word.SCHOOL, Word.COMPANY);
  private static final Set<Word> HOUSES_OR_UNION =
      EnumSet.of(Word.UNION, Word.ASSOCIATION, Word.HOUSE, Word.SCHOOL, Word.COMPANY);
  private static final Set<Word> UNION_OR_AREA = EnumSet.of(Word.UNION, Word.AREA);
  private static final String DEPARTMENTS = "部处";
  private static final String QUOTES = "“《‘「『\"";
  private static final String CLOSING = "”》’」』\"";
  private static final String COUNTIES = "区县市旗";
  private static final Affixes TOWNSHIPS = Affixes.of("街道", "镇", "乡", "地区", "社区");

  private final String text;
  private final boolean blanksPart;
  private final Spans bounds;
  private final Spans suffixes;
  private final Places places;
  private final Spans segments;
  private int piece = -1;
  private int nextBound;
  private int nextSuffix;

  private Segments(String text, boolean blanksPart, Words.Found found, Places places) {
    this.text = text;
    this.blanksPart = blanksPart;
    this.bounds = found.bounds();
    this.suffixes = found.suffixes();
    this.segments = new Spans(2 * bounds.size() + 8);
    this.places = places;
  }

  /**
   * The segments of {@code text} between two offsets.
   *
   * @param headline whether blanks part clauses
   * @param found the words there
   * @param places the place names of the text
   */
  static Spans of(
      String text, int from, int to, boolean headline, Words.Found found, Places places) {
    var segments = new Segments(text, headline, found, places);
    segments.cut(from, to);
    segments.join();
    return segments.segments;
  }

  /** Joins the pieces that a word inside a name cut: 北京市 职工 文学艺术促进会. */
  private void join() {
    int kept = 0;
    for (int i = 0; i < segments.size(); i++) {
      boolean joins = segments.word(i) == Word.PIECE && kept >= 2 && insideName(kept - 1, i);
      if (joins) {
        kept--;
      }
      int start = joins ? segments.start(kept - 1) : segments.start(i);
      segments.set(joins ? kept - 1 : kept++, start, segments.end(i), segments.word(i));
    }
    segments.keep(kept);
  }

  /** Whether the word {@code cut} stands inside a name that goes on with {@code piece}. */
  private boolean insideName(int cut, int piece) {
    int head = cut - 1;
    if (segments.word(head) != Word.PIECE
        || segments.end(head) != segments.start(cut)
        || segments.end(cut) != segments.start(piece)) {
      return false;
    }
    Word word = segments.word(cut);
    boolean people = word == Word.STAFF || (word == Word.PERSON && isTrade(cut));
    if (people && segments.length(piece) == 1) {
      return unionEndsAt(segments.end(head))
          && DEPARTMENTS.indexOf(text.charAt(segments.start(piece))) >= 0;
    }
    if (people) {
      return segments.length(piece) <= LONGEST_REST
          && endsWith(piece, word == Word.STAFF ? HOUSES_OR_UNION : HOUSES);
    }
    boolean single = segments.length(cut) == 1 && MAY_STAND_IN_NAMES.contains(word);
    return single
        && KEPT.indexOf(text.charAt(segments.start(cut))) < 0
        && COUNTIES.indexOf(text.charAt(segments.end(head) - 1)) >= 0
        && endsWith(piece, UNION_OR_AREA);
  }

  private boolean isTrade(int cut) {
    return TRADES.is(text, segments.start(cut), segments.end(cut));
  }

  private boolean unionEndsAt(int offset) {
    for (int i = suffixes.behind(offset - 1); i < suffixes.size(); i++) {
      if (suffixes.end(i) > offset) {
        return false;
      }
      if (suffixes.word(i) == Word.UNION) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWith(int piece, Set<Word> kinds) {
    int end = segments.end(piece);
    for (int i = suffixes.behind(end - 1); i < suffixes.size() && suffixes.end(i) == end; i++) {
      if (suffixes.start(i) >= segments.start(piece)
          && (suffixes.length(i) > 1 || suffixes.word(i) == Word.AREA)
          && kinds.contains(suffixes.word(i))) {
        return true;
      }
    }
    return false;
  }

  private void cut(int from, int to) {
    int i = from;
    while (i < to) {
      if (boundAt(i) && isBound(nextBound, to)) {
        add(bounds.word(nextBound), i, bounds.end(nextBound));
        i = bounds.end(nextBound);
        continue;
      }
      int special = special(i, to);
      if (special > i) {
        i = special;
        continue;
      }
      char c = text.charAt(i);
      if (isPlain(c)) {
        piece = piece < 0 ? i : piece;
        i = plainEnd(i + 1, to);
        continue;
      }
      int date = Character.isDigit(c) ? Expressions.dateEnd(text, i, to) : i;
      if (date > i) {
        add(Word.TIME, i, date);
        i = date;
      } else if (isAnd(c) && !places.hold(i) && (piece < 0 || suffixEndsAt(i)) && !inName(i)) {
        add(piece < 0 && !afterList() ? Word.WITH : Word.AND, i, i + 1);
        i++;
      } else if (isAnd(c) && parts(i)) {
        add(Word.WITH, i, i + 1);
        i++;
      } else if (COMMAS.indexOf(c) >= 0 || (blanksPart && Character.isSpaceChar(c))) {
        add(Word.COMMA, i, i + 1);
        i++;
      } else if (c == '、') {
        add(Word.LIST, i, i + 1);
        i++;
      } else if (c == '（' || c == '(') {
        i = note(i, to);
      } else if (QUOTES.indexOf(c) >= 0) {
        i = quote(i, to, CLOSING.charAt(QUOTES.indexOf(c)));
      } else if (Character.isLetterOrDigit(c) || c == '·' || Character.isSurrogate(c)) {
        piece = piece < 0 ? i : piece;
        i++;
      } else {
        add(Word.BREAK, i, i + 1);
        i++;
      }
    }
    close(to);
  }

  /** As far as a piece goes on for sure: no word begins or ends, and nothing else may part it. */
  private int plainEnd(int from, int to) {
    int i = from;
    int next = nextBound < bounds.size() ? bounds.start(nextBound) : to;
    if (next < from) {
      return from; // this one bounds nothing: the next is not known yet
    }
    int suffix = suffixFrom(from);
    int limit = Math.min(Math.min(next, suffix), to);
    while (i < limit && isPlain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isBound(int bound, int to) {
    return switch (bounds.word(bound)) {
      case VERB -> mayBeVerb(bounds.start(bound));
      case HOLD -> !Expressions.isOrganization(text, bounds.start(bound), to) && !isNoun(bound);
      default -> true;
    };
  }

  /** 就业服务处: right behind the verb stands what names end with. */
  private boolean isNoun(int verb) {
    int end = bounds.end(verb);
    if (piece < 0 || !Expressions.mayBeNoun(text, bounds.start(verb), end)) {
      return false;
    }
    for (int i = suffixes.behind(end); i < suffixes.size(); i++) {
      if (suffixes.start(i) == end && suffixes.word(i) != Word.AREA) {
        return true;
      }
    }
    return false;
  }

  /** Reads what bounds a name without being listed; tells where it ends. */
  private int special(int i, int to) {
    if (piece >= 0 && suffixEndsAt(i)) {
      int end = Expressions.sessionEnd(text, i, to);
      if (end > i) {
        add(Word.TIME, i, end);
        return end;
      }
    }
    if (piece < 0 && Expressions.isReduplicated(text, i, to)) {
      add(Word.ADVERB, i, i + 4);
      return i + 4;
    }
    if (piece < 0 && isCause(i, to)) {
      add(text.charAt(i) == '应' ? Word.LEAD : Word.PREPOSITION, i, i + 1);
      return i + 1;
    }
    return i;
  }

  private boolean isCause(int i, int to) {
    return Expressions.mayBeCause(text, i, to)
        && Expressions.isCause(text, i, places.hold(i + 1))
        && !places.hold(i);
  }

  /** Most characters of a text: they are neither marks nor digits, and join nothing. */
  private static boolean isPlain(char c) {
    return c >= '\u4e00' && c <= '\u9fa5' && c != BAR && !isAnd(c);
  }

  private boolean boundAt(int i) {
    while (nextBound < bounds.size()
        && (bounds.start(nextBound) < i
            || places.overlap(bounds.start(nextBound), bounds.end(nextBound)))) {
      nextBound++;
    }
    return nextBound < bounds.size() && bounds.start(nextBound) == i;
  }

  /** Such a verb is told from a part of a name only where a name may begin or has ended. */
  private boolean mayBeVerb(int i) {
    return piece < 0 || suffixEndsAt(i) || behindPerson(i);
  }

  /** 主席王小二带领 */
  private boolean behindPerson(int i) {
    int last = segments.size() - 1;
    return last >= 0
        && segments.word(last) == Word.PERSON
        && segments.end(last) == piece
        && i - piece <= LONGEST_PERSON;
  }

  private boolean suffixEndsAt(int offset) {
    return suffixFrom(offset) == offset;
  }

  /** The first offset from {@code offset} on at which a suffix ends. */
  private int suffixFrom(int offset) {
    while (nextSuffix < suffixes.size() && suffixes.end(nextSuffix) < offset) {
      nextSuffix++;
    }
    return nextSuffix < suffixes.size() ? suffixes.end(nextSuffix) : Integer.MAX_VALUE;
  }

  /** Whether 和 begins the name of a township behind its county: 拱墅区和睦街道. */
  private boolean inName(int and) {
    if (piece < 0 || COUNTIES.indexOf(text.charAt(and - 1)) < 0) {
      return false;
    }
    for (int i = nextSuffix; i < suffixes.size() && suffixes.start(i) <= and + 3; i++) {
      if (suffixes.start(i) >= and + 2 && TOWNSHIPS.is(text, suffixes.start(i), suffixes.end(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean afterList() {
    if (segments.size() == 0) {
      return false;
    }
    Word last = segments.word(segments.size() - 1);
    return last == Word.BREAK || last == Word.LIST;
  }

  private boolean parts(int and) {
    return piece >= 0 && !places.hold(and) && (behindPerson(and) || beforeBody(and));
  }

  /** 王小二与市总工会: behind it a body begins that tells its own tier. */
  private boolean beforeBody(int and) {
    if (and - piece > LONGEST_PERSON) {
      return false;
    }
    for (int i = suffixes.behind(and + 2); i < suffixes.size(); i++) {
      boolean body = suffixes.word(i) == Word.UNION || suffixes.word(i) == Word.ORGAN;
      if (body && suffixes.start(i) == and + 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnd(char c) {
    return c == '和' || c == '与' || c == '及' || c == '暨';
  }

  private int note(int open, int to) {
    int close = closing(open, to, text.charAt(open) == '（' ? '）' : ')');
    boolean inName =
        piece >= 0
            && close - open <= LONGEST_NOTE_IN_NAME
            && close + 1 < to
            && Character.isIdeographic(text.charAt(close + 1))
            && (startsSuffix(close + 1) || places.fill(open + 1, close));
    if (!inName) {
      add(Word.BREAK, open, close + 1);
    }
    return Math.min(close + 1, to);
  }

  private boolean startsSuffix(int offset) {
    for (int i = suffixes.behind(offset); i < suffixes.size(); i++) {
      if (suffixes.start(i) >= offset && suffixes.start(i) <= offset + 2) {
        return true;
      }
    }
    return false;
  }

  private int quote(int open, int to, char mark) {
    int close = closing(open, to, mark);
    add(Word.BREAK, open, Math.min(close + 1, to));
    return Math.min(close + 1, to);
  }

  private int closing(int open, int to, char mark) {
    int limit = Math.min(to, open + LONGEST_QUOTE);
    for (int i = open + 1; i < limit; i++) {
      if (text.charAt(i) == mark) {
        return i;
      }
    }
    return open;
  }

  private void add(Word word, int start, int end) {
    close(start);
    segments.add(start, end, word);
  }

  private void close(int end) {
    if (piece >= 0 && end > piece) {
      segments.add(piece, end, Word.PIECE);
    }
    piece = -1;
  }
}
