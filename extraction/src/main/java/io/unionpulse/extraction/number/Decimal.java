package io.unionpulse.extraction.number;

import java.math.BigDecimal;

/**
 * Decimal numbers from 0 up, each a {@code long}: the digits, and in the lowest four bits how many
 * of them stand behind the point, none of these being a zero at the end. So equal numbers are equal
 * longs. What is {@link #HUGE} or more is {@link #HUGE}: nothing that news counts.
 */
public final class Decimal {

  private static final int SCALE_BITS = 4;
  private static final int SCALE = (1 << SCALE_BITS) - 1;
  private static final long[] POWERS = powers(16);
  private static final long LIMIT = POWERS[15];
  private static final long MOST_DIGITS = Long.MAX_VALUE >>> SCALE_BITS;

  /** 10^15. */
  public static final long HUGE = LIMIT << SCALE_BITS;

  private Decimal() {}

  /** {@code digits} with a point before the last {@code scale} of them, 15 at most. */
  static long of(long digits, int scale) {
    long rest = digits;
    int behind = scale;
    while (behind > 0 && rest % 10 == 0) {
      rest /= 10;
      behind--;
    }
    return rest / POWERS[behind] >= LIMIT ? HUGE : (rest << SCALE_BITS) | behind;
  }

  /** A whole number. */
  public static long of(long whole) {
    return of(whole, 0);
  }

  /** {@code number} times ten to the power of {@code power}. */
  static long times(long number, int power) {
    int behind = scale(number) - power;
    if (behind >= 0 || number == 0) {
      return of(digits(number), Math.max(0, behind));
    }
    boolean fits = -behind < POWERS.length && digits(number) < LIMIT / POWERS[-behind];
    return fits ? of(digits(number) * POWERS[-behind], 0) : HUGE;
  }

  /** The sum; what lies too far behind the point beside a large number is cut off. */
  static long plus(long one, long other) {
    long larger = Math.max(whole(one), whole(other)) + 1;
    int behind = Math.max(scale(one), scale(other));
    while (behind > 0 && larger > MOST_DIGITS / 2 / POWERS[behind]) {
      behind--;
    }
    return of(digits(one, behind) + digits(other, behind), behind);
  }

  /** As {@link java.util.Comparator}. */
  public static int compare(long one, long other) {
    int wholes = Long.compare(whole(one), whole(other));
    return wholes != 0 ? wholes : Long.compare(fraction(one), fraction(other));
  }

  /** Whether nothing stands behind the point. */
  public static boolean isWhole(long number) {
    return scale(number) == 0;
  }

  /** What stands before the point. */
  public static long whole(long number) {
    return digits(number) / POWERS[scale(number)];
  }

  /** The same number. */
  public static BigDecimal exact(long number) {
    return BigDecimal.valueOf(digits(number), scale(number));
  }

  private static long fraction(long number) {
    long behind = digits(number) % POWERS[scale(number)];
    return behind * POWERS[SCALE - scale(number)];
  }

  private static long digits(long number, int scale) {
    int more = scale - scale(number);
    return more >= 0 ? digits(number) * POWERS[more] : digits(number) / POWERS[-more];
  }

  private static long digits(long number) {
    return number >>> SCALE_BITS;
  }

  private static int scale(long number) {
    return (int) number & SCALE;
  }

  private static long[] powers(int count) {
    var powers = new long[count];
    powers[0] = 1;
    for (int i = 1; i < count; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }
}
