package io.unionpulse.extraction.number;

import io.unionpulse.extraction.number.PrintedNumber.Shape;

/**
 * Reads Chinese numerals up to 亿, with what newspapers do to them: 两百, 廿三, 一万二, 三五十, 七八名, 数十, 十几,
 * 十余万. Low and high are kept side by side, so that a range or a vague digit needs no second
 * reading.
 */
final class HanNumeralReader {

  /** Characters that a numeral may begin with. */
  static final String BEGINNERS = "一二两三四五六七八九十百千万亿数几廿";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final long LIMIT = 1_000_000_000_000_000L;
  private static final int LONGEST = 24;

  private final String text;
  private int at;

  private long lowTotal;
  private long highTotal;
  private long lowSection;
  private long highSection;
  private long lowDigit = -1;
  private long highDigit = -1;
  private long lastUnit = 1;
  private boolean zero;
  private boolean range;
  private boolean vague;
  private boolean broken;
  private String marker = "";

  private HanNumeralReader(String text, int start) {
    this.text = text;
    this.at = start;
  }

  /** The numeral at {@code start}. */
  static Numeral read(String text, int start) {
    return new HanNumeralReader(text, start).read(start);
  }

  private Numeral read(int start) {
    int stop = Math.min(text.length(), start + LONGEST);
    while (at < stop && take(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && (digit(text.charAt(at)) >= 0 || unit(text.charAt(at)) > 0)) {
      broken = true; // longer than any number: skipped whole
      at++;
    }
    endDigit();
    long low = lowTotal + lowSection;
    long high = highTotal + highSection;
    if (broken || high <= 0 || high > LIMIT) {
      return Numeral.none(at);
    }
    Shape shape = vague ? Shape.VAGUE : range ? Shape.RANGE : Shape.FIGURE;
    return new Numeral(at, Decimal.of(low), Decimal.of(high), shape, marker, true);
  }

  private boolean take(char c) {
    int digit = digit(c);
    if (digit >= 0) {
      return takeDigit(digit);
    }
    if (c == '廿') {
      lowSection += 20;
      highSection += 20;
      lastUnit = 10;
      return true;
    }
    if (c == '数' || c == '几') {
      return takeVague();
    }
    long unit = unit(c);
    if (unit > 0) {
      takeUnit(unit);
      return true;
    }
    return takeInnerMarker(c);
  }

  private boolean takeDigit(int digit) {
    if (!marker.isEmpty()) {
      return false;
    }
    if (lowDigit < 0) {
      zero |= digit == 0;
      lowDigit = digit;
      highDigit = digit;
    } else if (lowDigit == 0) {
      lowDigit = digit;
      highDigit = digit;
    } else if (!range && (digit == lowDigit + 1 || (lowDigit == 3 && digit == 5))) {
      range = true;
      highDigit = digit;
    } else {
      broken = true; // 二〇二三: digit by digit, a year or a code
    }
    return true;
  }

  private boolean takeVague() {
    boolean behindTen = lastUnit == 10 && lowDigit < 0;
    boolean beforeUnit = at + 1 < text.length() && unit(text.charAt(at + 1)) > 0;
    if (lowDigit >= 0 || !marker.isEmpty() || (!behindTen && !beforeUnit)) {
      return false;
    }
    vague = true;
    lowDigit = behindTen ? 1 : 2;
    highDigit = 9;
    return true;
  }

  private void takeUnit(long unit) {
    boolean bare = lowDigit < 0;
    if (unit >= 10_000) {
      endDigit();
      boolean alone = lowSection == 0 && lowTotal == 0;
      long low = alone ? 1 : lowSection == 0 ? lowTotal : lowSection;
      long high = alone ? 1 : highSection == 0 ? highTotal : highSection;
      boolean whole = lowSection == 0 && !alone;
      lowTotal = (whole ? 0 : lowTotal) + low * unit;
      highTotal = (whole ? 0 : highTotal) + high * unit + (vague ? unit - 1 : 0);
      broken |= highTotal > LIMIT;
      lowSection = 0;
      highSection = 0;
    } else {
      lowSection += (bare || lowDigit == 0 ? 1 : lowDigit) * unit;
      highSection += (bare || highDigit == 0 ? 1 : highDigit) * unit + (vague ? unit - 1 : 0);
      broken |= highSection > LIMIT;
      lowDigit = -1;
      highDigit = -1;
    }
    lastUnit = unit;
    zero = false;
  }

  /** 余 of 十余万: what follows must be 万 or 亿. */
  private boolean takeInnerMarker(char c) {
    boolean marks = (c == '余' || c == '多' || c == '来') && marker.isEmpty() && lastUnit > 1;
    boolean multiplied = at + 1 < text.length() && unit(text.charAt(at + 1)) >= 10_000 && at > 0;
    if (marks && multiplied) {
      marker = String.valueOf(c);
      return true;
    }
    return false;
  }

  private void endDigit() {
    if (lowDigit > 0) {
      boolean shortened = lastUnit >= 100 && !zero && !vague && !range; // 一万二
      long factor = shortened ? lastUnit / 10 : 1;
      lowSection += lowDigit * factor;
      highSection += highDigit * factor;
    }
    lowDigit = -1;
    highDigit = -1;
  }

  private static int digit(char c) {
    return switch (c) {
      case '〇', '○' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  private static long unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }
}
