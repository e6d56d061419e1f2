package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.lexicon.PlaceName;
import io.unionpulse.extraction.lexicon.Token;
import io.unionpulse.extraction.organizer.Words.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a sentence into pieces that may hold a name and the words and marks between them. Words that
 * lie in a place name (和平里街道) bound nothing; 和 and 与 only part what ends like a body's name (not
 * 人力资源和社会保障局).
 */
final class Segments {

  private static final int LONGEST_REST = 10;
  private static final Set<Word> MAY_STAND_IN_NAMES =
      Set.of(Word.HOLD, Word.VISIT, Word.ADVERB, Word.PREPOSITION);
  private static final String KEPT = "由在为从对";
  private static final Set<String> TRADES =
      Set.of("律师", "教师", "医生", "医师", "护士", "专家", "工程师", "记者", "法官", "检察官", "代表");
  private static final int LONGEST_QUOTE = 300; // a mark may never be closed
  private static final int LONGEST_NOTE_IN_NAME = 6; // 首钢（集团）有限公司
  private static final int LONGEST_PERSON = 4;
  private static final char BAR = '丨'; // a Chinese character that headlines use as a bar
  private static final String COMMAS = "，,：:；;。！？!?—\n｜|│" + BAR;
  private static final Set<Word> HOUSES =
      Set.of(Word.ASSOCIATION, Word.HOUSE, Word.SCHOOL, Word.COMPANY);
  private static final Set<Word> HOUSES_OR_UNION =
      Set.of(Word.UNION, Word.ASSOCIATION, Word.HOUSE, Word.SCHOOL, Word.COMPANY);
  private static final String DEPARTMENTS = "部处";
  private static final String QUOTES = "“《‘「『\"";
  private static final String CLOSING = "”》’」』\"";
  private static final String COUNTIES = "区县市旗";
  private static final Set<String> TOWNSHIPS = Set.of("街道", "镇", "乡", "地区", "社区");

  private final String text;
  private final boolean blanksPart;
  private final List<Hit> bounds;
  private final List<Hit> suffixes;
  private final List<Token> places;
  private final List<Hit> segments;
  private int piece = -1;
  private int nextBound;
  private int nextSuffix;

  private Segments(String text, boolean blanksPart, Words.Found found, List<Token> places) {
    this.text = text;
    this.blanksPart = blanksPart;
    this.bounds = found.bounds();
    this.suffixes = found.suffixes();
    this.segments = new ArrayList<>(2 * bounds.size() + 8);
    this.places = places;
  }

  /**
   * The segments of {@code text} between two offsets.
   *
   * @param headline whether blanks part clauses
   * @param tokens the words of the lexicon there
   */
  static List<Hit> of(
      String text, int from, int to, boolean headline, Words.Found found, List<Token> tokens) {
    var segments = new Segments(text, headline, found, places(tokens));
    segments.cut(from, to);
    return segments.joined();
  }

  /** Those of {@code tokens} that name places. */
  static List<Token> places(List<Token> tokens) {
    var places = new ArrayList<Token>();
    for (Token token : tokens) {
      if (token.term() instanceof PlaceName) {
        places.add(token);
      }
    }
    return places;
  }

  /** With the pieces joined that a word inside a name cut: 北京市 职工 文学艺术促进会. */
  private List<Hit> joined() {
    var joined = new ArrayList<Hit>(segments.size());
    for (Hit segment : segments) {
      int last = joined.size() - 1;
      if (segment.word() == Word.PIECE && last >= 1 && insideName(joined, last, segment)) {
        int start = joined.get(last - 1).start();
        joined.remove(last);
        joined.set(last - 1, new Hit(start, segment.end(), Word.PIECE));
      } else {
        joined.add(segment);
      }
    }
    return joined;
  }

  private boolean insideName(List<Hit> before, int last, Hit piece) {
    Hit cut = before.get(last);
    Hit head = before.get(last - 1);
    if (head.word() != Word.PIECE || head.end() != cut.start() || cut.end() != piece.start()) {
      return false;
    }
    boolean people = cut.word() == Word.STAFF || (cut.word() == Word.PERSON && isTrade(cut));
    if (people && piece.length() == 1) {
      return suffixes.stream().anyMatch(hit -> hit.end() == head.end() && hit.word() == Word.UNION)
          && DEPARTMENTS.indexOf(text.charAt(piece.start())) >= 0;
    }
    if (people) {
      return piece.length() <= LONGEST_REST
          && endsWith(piece, cut.word() == Word.STAFF ? HOUSES_OR_UNION : HOUSES);
    }
    boolean single = cut.length() == 1 && MAY_STAND_IN_NAMES.contains(cut.word());
    return single
        && KEPT.indexOf(text.charAt(cut.start())) < 0
        && COUNTIES.indexOf(text.charAt(head.end() - 1)) >= 0
        && endsWith(piece, Set.of(Word.UNION, Word.AREA));
  }

  private boolean isTrade(Hit cut) {
    String word = text.substring(cut.start(), cut.end());
    return TRADES.contains(word);
  }

  private boolean endsWith(Hit piece, Set<Word> kinds) {
    for (Hit hit : suffixes) {
      if (hit.end() == piece.end()
          && hit.start() >= piece.start()
          && (hit.length() > 1 || hit.word() == Word.AREA)
          && kinds.contains(hit.word())) {
        return true;
      }
    }
    return false;
  }

  private void cut(int from, int to) {
    int i = from;
    while (i < to) {
      Hit bound = boundAt(i);
      if (bound != null && isBound(bound, to)) {
        add(bound.word(), i, bound.end());
        i = bound.end();
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
        i++;
        continue;
      }
      int date = Character.isDigit(c) ? Expressions.dateEnd(text, i, to) : i;
      if (date > i) {
        add(Word.TIME, i, date);
        i = date;
      } else if (isAnd(c) && !inPlace(i, i + 1) && (piece < 0 || suffixEndsAt(i)) && !inName(i)) {
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

  private boolean isBound(Hit bound, int to) {
    return switch (bound.word()) {
      case VERB -> mayBeVerb(bound.start());
      case HOLD -> !Expressions.isOrganization(text, bound.start(), to) && !isNoun(bound);
      default -> true;
    };
  }

  /** 就业服务处: right behind the verb stands what names end with. */
  private boolean isNoun(Hit verb) {
    if (piece < 0 || !Expressions.mayBeNoun(text, verb)) {
      return false;
    }
    for (Hit hit : suffixes) {
      if (hit.start() == verb.end() && !hit.word().equals(Word.AREA)) {
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
    boolean place = inPlace(i + 1, i + 2);
    return Expressions.isCause(text, i, to, place) && !inPlace(i, i + 1);
  }

  /** Most characters of a text: they are neither marks nor digits, and join nothing. */
  private static boolean isPlain(char c) {
    return c >= '\u4e00' && c <= '\u9fa5' && c != BAR && !isAnd(c);
  }

  private Hit boundAt(int i) {
    while (nextBound < bounds.size()
        && (bounds.get(nextBound).start() < i
            || inPlace(bounds.get(nextBound).start(), bounds.get(nextBound).end()))) {
      nextBound++;
    }
    return nextBound < bounds.size() && bounds.get(nextBound).start() == i
        ? bounds.get(nextBound)
        : null;
  }

  /** Such a verb is told from a part of a name only where a name may begin or has ended. */
  private boolean mayBeVerb(int i) {
    return piece < 0 || suffixEndsAt(i) || behindPerson(i);
  }

  /** 主席王小二带领 */
  private boolean behindPerson(int i) {
    int last = segments.size() - 1;
    return last >= 0
        && segments.get(last).word() == Word.PERSON
        && segments.get(last).end() == piece
        && i - piece <= LONGEST_PERSON;
  }

  /** Whether a place name overlaps. */
  private boolean inPlace(int start, int end) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < places.size() && places.get(low).start() < end;
  }

  private boolean suffixEndsAt(int offset) {
    while (nextSuffix < suffixes.size() && suffixes.get(nextSuffix).end() < offset) {
      nextSuffix++;
    }
    return nextSuffix < suffixes.size() && suffixes.get(nextSuffix).end() == offset;
  }

  /** Whether 和 begins the name of a township behind its county: 拱墅区和睦街道. */
  private boolean inName(int and) {
    if (piece < 0 || COUNTIES.indexOf(text.charAt(and - 1)) < 0) {
      return false;
    }
    for (int i = nextSuffix; i < suffixes.size() && suffixes.get(i).start() <= and + 3; i++) {
      Hit hit = suffixes.get(i);
      String suffix = text.substring(hit.start(), hit.end());
      if (hit.start() >= and + 2 && TOWNSHIPS.contains(suffix)) {
        return true;
      }
    }
    return false;
  }

  private boolean afterList() {
    if (segments.isEmpty()) {
      return false;
    }
    Word last = segments.get(segments.size() - 1).word();
    return last == Word.BREAK || last == Word.LIST;
  }

  private boolean parts(int and) {
    return piece >= 0 && !inPlace(and, and + 1) && (behindPerson(and) || beforeBody(and));
  }

  /** 王小二与市总工会: behind it a body begins that tells its own tier. */
  private boolean beforeBody(int and) {
    if (and - piece > LONGEST_PERSON) {
      return false;
    }
    for (Hit hit : suffixes) {
      if (hit.start() == and + 1
          && hit.length() > 1
          && (hit.word() == Word.UNION || hit.word() == Word.ORGAN)) {
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
            && (startsSuffix(close + 1) || isPlace(open + 1, close));
    if (!inName) {
      add(Word.BREAK, open, close + 1);
    }
    return Math.min(close + 1, to);
  }

  /** 京东方（北京）显示技术有限公司 */
  private boolean isPlace(int start, int end) {
    for (Token place : places) {
      if (place.start() == start && place.end() == end) {
        return true;
      }
    }
    return false;
  }

  private boolean startsSuffix(int offset) {
    return suffixes.stream()
        .anyMatch(hit -> hit.start() - offset >= 0 && hit.start() - offset <= 2);
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
    segments.add(new Hit(start, end, word));
  }

  private void close(int end) {
    if (piece >= 0 && end > piece) {
      segments.add(new Hit(piece, end, Word.PIECE));
    }
    piece = -1;
  }
}
