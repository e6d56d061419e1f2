package io.unionpulse.extraction.page;

import io.unionpulse.extraction.text.Glyphs;

/** Headings that count the parts of one article. */
final class SubHeadings {

  private static final String NUMERALS = "一二三四五六七八九十";

  private SubHeadings() {}

  /** Whether {@code line} counts: 一、…, （二）…, 3. …, ①…, 第二章, PART 01. */
  static boolean isNumbered(Line line) {
    if (Line.isCircled(line.mark())) {
      return true;
    }
    String text = line.text();
    if (text.isEmpty()) {
      return false;
    }
    int end = numeralsEnd(text, 0);
    if (end > 0 && end <= 3 && end < text.length() && "、，.．".indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    int digits = digitsEnd(text, 0);
    if (digits > 0 && digits <= 2) {
      return digits == text.length()
          || "、.．".indexOf(text.charAt(digits)) >= 0
          || Glyphs.isSpace(text.charAt(digits));
    }
    char first = text.charAt(0);
    if (first == '（' || first == '(') {
      int close = Math.max(numeralsEnd(text, 1), digitsEnd(text, 1));
      return close > 1
          && close <= 4
          && close < text.length()
          && (text.charAt(close) == '）' || text.charAt(close) == ')');
    }
    if (first == '第') {
      int behind = numeralsEnd(text, 1);
      return behind > 1
          && behind < text.length()
          && ("、，章节篇".indexOf(text.charAt(behind)) >= 0 || text.startsWith("部分", behind));
    }
    String upper = text.substring(0, Math.min(4, text.length())).toUpperCase(java.util.Locale.ROOT);
    return upper.equals("PART") || upper.startsWith("NO.");
  }

  /** Whether {@code text} is a number and nothing else: 01, NO.3, 【2】. */
  static boolean isNumber(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += Glyphs.isDigit(c) ? 1 : 0;
      if (Glyphs.isHan(c) || (Character.isLetter(c) && "NnOo".indexOf(c) < 0)) {
        return false;
      }
    }
    return digits > 0 && digits <= 3;
  }

  private static int numeralsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Glyphs.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
