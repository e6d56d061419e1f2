package io.unionpulse.dashboard.activities;

/** Cells that a spreadsheet shows as they are, and never takes for a formula. */
final class CsvCell {

  private static final String BEGIN_OF_FORMULA = "=+-@\t\r\n＝＋－＠";

  private CsvCell() {}

  /** Foreign text as a cell; empty for null. */
  static String text(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return BEGIN_OF_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
