package io.unionpulse.extraction.headcount;

import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.avro.Figure;
import io.unionpulse.avro.FigureRole;
import io.unionpulse.avro.Headcount;
import io.unionpulse.extraction.number.Bound;
import io.unionpulse.extraction.number.Decimal;
import io.unionpulse.extraction.number.PrintedNumber;
import io.unionpulse.extraction.number.PrintedNumber.Shape;

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

  /** Whether it has whole figures that an index can hold. */
  boolean isWhole() {
    return number.high() != Decimal.HUGE
        && number.low() > 0
        && Decimal.isWhole(number.low())
        && Decimal.isWhole(number.high());
  }

  /** Whether {@code other} says the same number. */
  boolean repeats(Count other) {
    return people == other.people
        && number.low() == other.number.low()
        && number.high() == other.number.high();
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
    return hasFigure() ? Decimal.whole(number.low()) : null;
  }

  private Long min() {
    boolean open = number.bound() == Bound.AT_MOST || number.bound() == Bound.ABOUT;
    return hasFigure() && open ? null : (Long) Decimal.whole(number.low());
  }

  private Long max() {
    boolean open = number.bound() == Bound.AT_LEAST || number.bound() == Bound.ABOUT;
    return hasFigure() && open ? null : (Long) Decimal.whole(number.high());
  }

  private static String orNull(String printed) {
    return printed.isEmpty() ? null : printed;
  }
}
