package io.unionpulse.extraction.byline;

import io.unionpulse.extraction.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds credits in lines and at the end of texts. */
public final class Credits {

  /** Longest credit that is looked for, in UTF-16 units; longer bylines are not printed. */
  static final int LONGEST = 80;

  private static final int MOST_NAMES = 4;
  private static final int MOST_STARTS = 16;
  private static final int MOST_CLOSING_CREDITS = 4;

  private Credits() {}

  /**
   * The credit that {@code line} is, brackets around it allowed; empty if the line says anything
   * else. At least one of the names must begin with a known surname.
   */
  public static Optional<Credit> of(String line) {
    return anyOf(line).filter(credit -> plausible(credit) || isFormal(line));
  }

  /** 本报记者 X 摄, each word by itself: the form says it, whatever the surname. */
  private static boolean isFormal(String line) {
    String text = Glyphs.strip(line);
    int work = text.length();
    while (work > 0 && !Glyphs.isSpace(text.charAt(work - 1))) {
      work--;
    }
    return work > 0
        && Work.at(text, work) != null
        && (text.startsWith("本报") || text.startsWith("通讯员") || text.startsWith("记者"));
  }

  /** As {@link #of}, whatever the surnames: for places where nothing but a credit can stand. */
  static Optional<Credit> anyOf(String line) {
    String text = withoutEmphasis(Glyphs.strip(line));
    if (text.length() < 3 || text.length() > LONGEST) {
      return Optional.empty();
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if ((first == '（' || first == '(') && (last == '）' || last == ')')) {
      text = text.substring(1, text.length() - 1);
    }
    return Optional.ofNullable(CreditReader.read(text));
  }

  /** *（通讯员 X）*, as texts in Markdown print it. */
  private static String withoutEmphasis(String text) {
    int from = 0;
    int end = text.length();
    while (end - from > 2
        && "*_".indexOf(text.charAt(from)) >= 0
        && text.charAt(end - 1) == text.charAt(from)) {
      from++;
      end--;
    }
    return text.substring(from, end);
  }

  /**
   * Whether {@code text} ends with a signature in brackets behind a finished sentence: （记者 X）, or a
   * name alone.
   */
  public static boolean endsSigned(CharSequence text) {
    int end = text.length();
    while (end > 0 && Glyphs.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end == 0 || (text.charAt(end - 1) != '）' && text.charAt(end - 1) != ')')) {
      return false;
    }
    int open = end - 2;
    while (open > 0
        && end - open < LONGEST
        && text.charAt(open) != '（'
        && text.charAt(open) != '(') {
      open--;
    }
    if (open <= 0 || !Glyphs.endsWithSentence(text.subSequence(Math.max(0, open - 8), open))) {
      return false;
    }
    String inner = text.subSequence(open + 1, end - 1).toString();
    return of(unbroken(inner)).isPresent()
        || of(spaced(inner)).isPresent()
        || namesOnly(unbroken(inner));
  }

  /**
   * Where the photo credits begin that close {@code text} (one line): 本报记者 陈艺 摄, 通讯员 郝晓月 摄影报道,
   * （区总工会供图）. Its length if there is none.
   */
  public static int closingPhotoCreditStart(String text) {
    int end = text.length();
    for (int i = 0; i < MOST_CLOSING_CREDITS; i++) {
      int start = lastPhotoCredit(text, end);
      if (start == end) {
        return end == text.length() ? end : trimmed(text, end);
      }
      end = trimmed(text, start);
    }
    return end;
  }

  private static int trimmed(String text, int end) {
    int trimmed = end;
    while (trimmed > 0 && Glyphs.isSpace(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  private static int lastPhotoCredit(String text, int end) {
    if (!mayCreditPhoto(text, Math.max(0, end - LONGEST), end)) {
      return end;
    }
    int start = end;
    int tried = 0;
    for (int i = end - 3; i >= Math.max(0, end - LONGEST) && tried < MOST_STARTS; i--) {
      if (canBegin(text, i)) {
        tried++;
        if (of(text.substring(i, end)).filter(Credit::photo).isPresent()) {
          start = i;
        }
      }
    }
    return start;
  }

  /** Every word for a picture has one of two characters. */
  static boolean mayCreditPhoto(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '摄' || text.charAt(i) == '图') {
        return true;
      }
    }
    return false;
  }

  private static boolean canBegin(String text, int i) {
    char c = text.charAt(i);
    if (Glyphs.isSpace(c)) {
      return false;
    }
    if (i == 0 || c == '（' || c == '(') {
      return true;
    }
    char before = text.charAt(i - 1);
    return Glyphs.endsSentence(before)
        || Glyphs.isCloser(before)
        || before == '.'
        || Glyphs.isSpace(before)
        || text.startsWith("本报记者", i)
        || text.startsWith("通讯员", i);
  }

  private static boolean plausible(Credit credit) {
    boolean nobody =
        credit.reporters().isEmpty()
            && credit.correspondents().isEmpty()
            && credit.photographers().isEmpty();
    return nobody
        ? credit.photo()
        : anyKnown(credit.reporters())
            || anyKnown(credit.correspondents())
            || anyKnown(credit.photographers());
  }

  private static boolean anyKnown(List<String> names) {
    for (String name : names) {
      if (PersonNames.known(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether {@code inner} is one to four persons' names and nothing else, each with a known
   * surname.
   */
  public static boolean namesOnly(String inner) {
    int names = 0;
    int from = 0;
    for (int i = 0; i <= inner.length(); i++) {
      if (i == inner.length() || Glyphs.isSpace(inner.charAt(i)) || inner.charAt(i) == '、') {
        if (i > from && (++names > MOST_NAMES || !PersonNames.known(inner.substring(from, i)))) {
          return false;
        }
        from = i + 1;
      }
    }
    return names > 0;
  }

  /** The names of persons that {@code inner} is and nothing else; empty if it is more or none. */
  static List<String> names(String inner) {
    String stripped = Glyphs.strip(inner);
    String spaced = spaced(stripped);
    String text = namesOnly(spaced) ? spaced : unbroken(stripped); // a break may part a name
    String whole = text.replace(" ", "").replace("　", "");
    if (whole.length() == 2 && PersonNames.known(whole)) {
      return List.of(whole); // 韩 立
    }
    if (!namesOnly(text)) {
      return List.of();
    }
    var names = new ArrayList<String>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Glyphs.isSpace(text.charAt(i)) || text.charAt(i) == '、') {
        if (i > from) {
          names.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return names;
  }

  static String unbroken(String text) {
    return text.replace("\n", "").replace("\r", "");
  }

  /**
   * {@code text} with blanks for its line breaks; a word of work that one breaks is whole again.
   */
  static String spaced(String text) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      return text;
    }
    var line = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isLineBreak(text.charAt(end))) {
        end++;
      }
      if (end == at) {
        line.append(text.charAt(at++));
      } else {
        line.append(Work.isBroken(text, at, end) ? "" : " ");
        at = end;
      }
    }
    return line.toString();
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
