package io.unionpulse.extraction.number;

import io.unionpulse.extraction.number.PrintedNumber.Shape;
import io.unionpulse.extraction.text.Glyphs;
import java.math.BigDecimal;

/** Reads figures in digits of either width: 1,200; 3.5万; 10余万; 1亿2000万; 1．5. */
final class DigitReader {

  private static final int MOST_DIGITS = 15;
  private static final String MULTIPLIERS = "十百千万亿";
  private static final BigDecimal[] FACTORS = {
    BigDecimal.TEN,
    BigDecimal.valueOf(100),
    BigDecimal.valueOf(1_000),
    BigDecimal.valueOf(10_000),
    BigDecimal.valueOf(100_000_000)
  };

  private DigitReader() {}

  /** The figure at {@code start}, where a digit stands. */
  static Numeral read(String text, int start) {
    var digits = new StringBuilder();
    int at = plain(text, start, digits);
    if (at < 0) {
      return Numeral.none(-at);
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = new BigDecimal(digits.toString());
    BigDecimal last = null;
    String marker = "";
    while (true) {
      int behind = skipInnerMarker(text, at);
      BigDecimal factor = BigDecimal.ONE;
      int next = behind;
      while (factor.precision() < 10 && factor(text, next) >= 0) {
        factor = factor.multiply(FACTORS[factor(text, next)]);
        next++;
      }
      if (next == behind) {
        return figure(at, total.add(part), marker);
      }
      if (behind > at && !Glyphs.isSpace(text.charAt(at))) {
        marker = text.substring(behind - 1, behind);
      }
      at = next;
      total = total.add(part.multiply(factor));
      boolean more = at < text.length() && Glyphs.isDigit(text.charAt(at)) && last == null;
      if (!more || factor.compareTo(FACTORS[3]) < 0) {
        return figure(at, total, marker);
      }
      digits.setLength(0);
      int end = plain(text, at, digits);
      if (end < 0 || factor(text, end) < 0) {
        return figure(at, total, marker); // 3万2023: the figure behind is another
      }
      last = factor;
      part = new BigDecimal(digits.toString());
      at = end;
    }
  }

  private static Numeral figure(int end, BigDecimal value, String marker) {
    BigDecimal plain = value.stripTrailingZeros();
    return new Numeral(end, plain, plain, Shape.FIGURE, marker, false);
  }

  private static int factor(String text, int at) {
    return at < text.length() ? MULTIPLIERS.indexOf(text.charAt(at)) : -1;
  }

  private static int skipInnerMarker(String text, int at) {
    boolean marked =
        at < text.length()
            && ("余多来几".indexOf(text.charAt(at)) >= 0 || Glyphs.isSpace(text.charAt(at)));
    return marked && factor(text, at + 1) >= 0 ? at + 1 : at;
  }

  /**
   * Puts the plain digits into {@code digits}; the offset behind them, negative if they are no
   * number: a date, a version, a time.
   */
  private static int plain(String text, int start, StringBuilder digits) {
    int at = start;
    int points = 0;
    int group = 0;
    boolean grouped = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Glyphs.isDigit(c)) {
        if (digits.length() <= MOST_DIGITS) {
          digits.append((char) (c >= '０' ? c - '０' + '0' : c));
        }
        group++;
        at++;
      } else if (isPoint(c) && digitAt(text, at + 1)) {
        points++;
        digits.append('.');
        at++;
      } else if (isComma(c) && points == 0 && isGroup(text, at) && (grouped || group <= 3)) {
        grouped = true;
        group = 0;
        at++;
      } else {
        break;
      }
    }
    boolean code = points > 1 || digits.length() > MOST_DIGITS || isTimeOrFraction(text, at);
    return code ? -at : at;
  }

  private static boolean isTimeOrFraction(String text, int at) {
    return at < text.length() && ":：/／+＋".indexOf(text.charAt(at)) >= 0 && digitAt(text, at + 1);
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '．';
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '，';
  }

  private static boolean isGroup(String text, int comma) {
    return digitAt(text, comma + 1)
        && digitAt(text, comma + 2)
        && digitAt(text, comma + 3)
        && !digitAt(text, comma + 4);
  }

  private static boolean digitAt(String text, int at) {
    return at < text.length() && Glyphs.isDigit(text.charAt(at));
  }
}
