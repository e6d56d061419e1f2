package io.unionpulse.extraction.headcount;

import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.avro.Figure;
import io.unionpulse.avro.FigureRole;
import io.unionpulse.avro.Headcount;
import io.unionpulse.extraction.number.Bound;
import io.unionpulse.extraction.number.PrintedNumber;
import io.unionpulse.extraction.number.PrintedNumber.Shape;
import java.math.BigDecimal;

/**
 * A number of people or bodies in a text.
 *
 * @param start offset of its first character, the marker included
 * @param end offset behind its unit and a marker behind that
 * @param number the number
 * @param unit as it is read, simplified for traditional; empty if none is printed
 * @param people whether it counts people, not bodies, households or pairs
 */
record Count(int start, int end, PrintedNumber number, String unit, boolean people) {

  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

  /** Whether it has whole figures that an index can hold. */
  boolean isWhole() {
    return number.high().compareTo(LARGEST) < 0
        && number.low().signum() > 0
        && number.low().stripTrailingZeros().scale() <= 0
        && number.high().stripTrailingZeros().scale() <= 0;
  }

  /** Whether {@code other} says the same number. */
  boolean repeats(Count other) {
    return people == other.people
        && number.low().compareTo(other.number.low()) == 0
        && number.high().compareTo(other.number.high()) == 0;
  }

  boolean hasFigure() {
    return number.shape() == Shape.FIGURE;
  }

  Headcount headcount(EvidenceField field, String text) {
    return new Headcount(
        value(), min(), max(), orNull(number.marker()), orNull(unit), evidence(field, text));
  }

  Figure figure(EvidenceField field, String text, FigureRole role) {
    return new Figure(
        value(), min(), max(), orNull(number.marker()), orNull(unit), role, evidence(field, text));
  }

  private Evidence evidence(EvidenceField field, String text) {
    return new Evidence(field, start, end, text.substring(start, end));
  }

  private Long value() {
    return hasFigure() ? number.low().longValueExact() : null;
  }

  private Long min() {
    boolean open = number.bound() == Bound.AT_MOST || number.bound() == Bound.ABOUT;
    return hasFigure() && open ? null : (Long) number.low().longValueExact();
  }

  private Long max() {
    boolean open = number.bound() == Bound.AT_LEAST || number.bound() == Bound.ABOUT;
    return hasFigure() && open ? null : (Long) number.high().longValueExact();
  }

  private static String orNull(String printed) {
    return printed.isEmpty() ? null : printed;
  }
}
