package io.unionpulse.extraction.number;

/**
 * A number in a text, with the markers around it, without its unit.
 *
 * @param start offset of its first character, a marker before it included (近60)
 * @param end offset behind its last character, a marker behind it included (1700余)
 * @param low the figure, or the lower end of a range: a {@link Decimal}
 * @param high the figure, or the upper end of a range: a {@link Decimal}
 * @param shape whether one figure is printed
 * @param marker the marker as it is read, simplified for traditional; empty if none
 * @param bound what the marker says
 * @param words whether it is written in Chinese numerals only (百余)
 */
public record PrintedNumber(
    int start,
    int end,
    long low,
    long high,
    Shape shape,
    String marker,
    Bound bound,
    boolean words) {

  /** How a number is printed. */
  public enum Shape {
    /** One figure: 300. */
    FIGURE,
    /** Two figures: 30至50, 三五十. */
    RANGE,
    /** None: 数十, 十几. Low and high are what it can mean. */
    VAGUE
  }

  PrintedNumber marked(int newStart, int newEnd, String newMarker, Bound newBound) {
    return new PrintedNumber(newStart, newEnd, low, high, shape, newMarker, newBound, words);
  }

  /** This number with a marker that stands behind its unit: 300人以上. */
  public PrintedNumber marked(String newMarker, Bound newBound) {
    return marker.isEmpty() ? marked(start, end, newMarker, newBound) : this;
  }
}
