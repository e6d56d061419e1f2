package io.unionpulse.extraction.number;

import io.unionpulse.extraction.number.PrintedNumber.Shape;
import io.unionpulse.extraction.text.CharSet;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.ScannedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers of a text in one pass, linear in its length. Left out is what is no quantity by
 * its form: dates with points, times, ordinals (第十六), parts of codes (A302, 1+15, 〔2023〕5号).
 */
public final class NumberScanner {

  private static final CharSet BEGINNERS =
      CharSet.of("0123456789０１２３４５６７８９数" + HanNumeralReader.BEGINNERS);
  private static final String CONNECTORS = "至到-－–—~～―";

  private final ScannedText scanned;
  private final String text;
  private final List<PrintedNumber> found = new ArrayList<>();

  private NumberScanner(ScannedText scanned) {
    this.scanned = scanned;
    this.text = scanned.text();
  }

  /** The numbers of {@code text} in order; they do not overlap. */
  public static List<PrintedNumber> scan(ScannedText text) {
    return new NumberScanner(text).scan();
  }

  private List<PrintedNumber> scan() {
    int free = 0;
    for (int i = 0; i < scanned.numerals(); i++) {
      int at = scanned.numeral(i);
      if (at >= free && begins(at)) {
        free = read(at);
      }
    }
    return found;
  }

  private int read(int start) {
    Numeral first = numeral(start);
    if (first.isNone()) {
      return Math.max(first.end(), start + 1);
    }
    if (isPartOfCode(start, first.end())) {
      return first.end();
    }
    Numeral figure = withRange(first);
    add(start, figure);
    return figure.end();
  }

  private void add(int start, Numeral figure) {
    var number =
        new PrintedNumber(
            start,
            figure.end(),
            figure.low(),
            figure.high(),
            figure.shape(),
            figure.marker(),
            figure.marker().isEmpty() ? Bound.EXACT : Marker.behind(figure.marker(), 0).bound(),
            figure.words());
    int from = isApart(start - 1, figure) ? start - 1 : start;
    int to = isApart(figure.end(), figure) ? figure.end() + 1 : figure.end();
    Marker before = Marker.before(text, from, figure.words());
    Marker behind = Marker.behind(text, to);
    if (to > figure.end() && behind.bound() != Bound.AT_LEAST) {
      behind = Marker.behind(text, figure.end()); // 30 来自各地
    }
    if (!behind.word().isEmpty()) {
      int end = to + behind.word().length();
      number = number.marked(start, end, behind.word(), behind.bound());
    }
    if (!before.word().isEmpty()) {
      boolean first = number.marker().isEmpty();
      number =
          number.marked(
              from - before.word().length(),
              number.end(),
              first ? before.word() : number.marker(),
              first ? before.bound() : number.bound());
    }
    found.add(number);
  }

  /** A blank that some papers print between digits and the words beside them: 近 60 余人. */
  private boolean isApart(int at, Numeral figure) {
    return !figure.words() && at >= 0 && at < text.length() && Glyphs.isSpace(text.charAt(at));
  }

  /** 30至50, 30-50万: the multiplier of the second counts for both. */
  private Numeral withRange(Numeral first) {
    int at = first.end();
    if (first.shape() != Shape.FIGURE
        || at >= text.length()
        || CONNECTORS.indexOf(text.charAt(at)) < 0) {
      return first;
    }
    int next = at + 1;
    if (next < text.length() && text.charAt(next) == text.charAt(at) && !begins(next)) {
      next++;
    }
    if (next >= text.length() || !begins(next)) {
      return first;
    }
    Numeral second = numeral(next);
    if (second.isNone() || second.shape() != Shape.FIGURE || isPartOfCode(at, second.end())) {
      return first;
    }
    return Decimal.compare(first.low(), second.high()) < 0
        ? new Numeral(
            second.end(),
            scale(first, second),
            second.high(),
            Shape.RANGE,
            second.marker(),
            first.words() && second.words())
        : first;
  }

  private long scale(Numeral first, Numeral second) {
    char last = text.charAt(second.end() - 1);
    if (endsInUnit(first.end()) || (last != '万' && last != '亿')) {
      return first.low();
    }
    long scaled = Decimal.times(first.low(), last == '万' ? 4 : 8);
    return Decimal.compare(scaled, second.high()) < 0 ? scaled : first.low();
  }

  private boolean endsInUnit(int end) {
    char last = text.charAt(end - 1);
    return last == '万' || last == '亿';
  }

  private Numeral numeral(int start) {
    return Glyphs.isDigit(text.charAt(start))
        ? DigitReader.read(text, start)
        : HanNumeralReader.read(text, start);
  }

  private boolean begins(int at) {
    char c = text.charAt(at);
    if (!BEGINNERS.contains(c)) {
      return false;
    }
    if (c == '数') {
      return at == 0 || "人总次户队岁倍位基复少多参无".indexOf(text.charAt(at - 1)) < 0;
    }
    return true;
  }

  private boolean isPartOfCode(int start, int end) {
    if (start > 0) {
      char before = text.charAt(start - 1);
      if (before == '第' || before == '+' || before == '＋' || isLatin(before)) {
        return true;
      }
    }
    return end < text.length() && "+＋号路%％‰℃".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
