package io.unionpulse.extraction.number;

import io.unionpulse.extraction.number.PrintedNumber.Shape;
import io.unionpulse.extraction.text.Glyphs;

/** Reads figures in digits of either width: 1,200; 3.5万; 10余万; 1亿2000万; 1．5. */
final class DigitReader {

  private static final int MOST_DIGITS = 15; // a point counts as one
  private static final String MULTIPLIERS = "十百千万亿";
  private static final int[] POWERS = {1, 2, 3, 4, 8}; // of ten, of these multipliers
  private static final int MYRIAD = 4;
  private static final int LARGEST_POWER = 9;

  private final String text;
  private int at;
  private long plain; // what was read last, without multipliers

  private DigitReader(String text, int start) {
    this.text = text;
    this.at = start;
  }

  /** The figure at {@code start}, where a digit stands. */
  static Numeral read(String text, int start) {
    return new DigitReader(text, start).read();
  }

  private Numeral read() {
    if (!readPlain()) {
      return Numeral.none(at);
    }
    long total = 0;
    String marker = "";
    for (boolean first = true; ; first = false) {
      int behind = skipInnerMarker(text, at);
      int next = behind;
      int power = 0;
      while (power < LARGEST_POWER && factor(text, next) >= 0) {
        power += POWERS[factor(text, next)];
        next++;
      }
      if (next == behind) {
        return figure(at, Decimal.plus(total, plain), marker);
      }
      if (behind > at && !Glyphs.isSpace(text.charAt(at))) {
        marker = innerMarker(text.charAt(at));
      }
      at = next;
      total = Decimal.plus(total, Decimal.times(plain, power));
      boolean more = first && digitAt(text, at);
      if (!more || power < MYRIAD) {
        return figure(at, total, marker);
      }
      if (!readPlain() || factor(text, at) < 0) {
        return figure(next, total, marker); // 3万2023: the figure behind is another
      }
    }
  }

  private static Numeral figure(int end, long value, String marker) {
    return new Numeral(end, value, value, Shape.FIGURE, marker, false);
  }

  private static int factor(String text, int at) {
    return at < text.length() ? MULTIPLIERS.indexOf(text.charAt(at)) : -1;
  }

  private static int skipInnerMarker(String text, int at) {
    boolean marked =
        at < text.length()
            && (!innerMarker(text.charAt(at)).isEmpty() || Glyphs.isSpace(text.charAt(at)));
    return marked && factor(text, at + 1) >= 0 ? at + 1 : at;
  }

  /** A marker between digits and multiplier, as 余 of 10余万; empty if {@code c} is none. */
  private static String innerMarker(char c) {
    return switch (c) {
      case '余' -> "余";
      case '多' -> "多";
      case '来' -> "来";
      case '几' -> "几";
      default -> "";
    };
  }

  /** Reads plain digits; whether they are a number, not a date, a version or a time. */
  private boolean readPlain() {
    long digits = 0;
    int length = 0;
    int points = 0;
    int behindPoint = 0;
    int group = 0;
    boolean grouped = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Glyphs.isDigit(c)) {
        if (length < MOST_DIGITS) {
          digits = 10 * digits + (c >= '０' ? c - '０' : c - '0');
          behindPoint += points;
        }
        length++;
        group++;
      } else if (isPoint(c) && digitAt(text, at + 1)) {
        points++;
        length++;
      } else if (isComma(c) && points == 0 && isGroup(text, at) && (grouped || group <= 3)) {
        grouped = true;
        group = 0;
      } else {
        break;
      }
      at++;
    }
    boolean number = points <= 1 && length <= MOST_DIGITS && !isTimeOrFraction(text, at);
    plain = number ? Decimal.of(digits, behindPoint) : 0;
    return number;
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
