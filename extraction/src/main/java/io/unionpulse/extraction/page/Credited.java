package io.unionpulse.extraction.page;

import io.unionpulse.extraction.byline.Credit;
import io.unionpulse.extraction.byline.Credits;
import io.unionpulse.extraction.text.Glyphs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Credits that stand over several lines, or at the end of a line of text. */
final class Credited {

  private static final Credit UNNAMED = new Credit(List.of(), List.of(), List.of(), true);
  private static final int LONGEST_AGENCY = 8;

  private Credited() {}

  /** The credit of neighbouring credit lines, which say together who did what. */
  static Credit of(List<Line> lines) {
    String joined = lines.stream().map(Line::text).collect(Collectors.joining(" "));
    return Credits.of(joined).orElse(lines.get(lines.size() - 1).credit());
  }

  /** The photo credit that closes {@code text} behind its sentence; empty if none does. */
  static Optional<Credit> closing(String text) {
    int agency = agencyStart(text);
    if (agency > 0) {
      var named = closing(text.substring(0, agency));
      return named.isPresent() ? named : Optional.of(UNNAMED);
    }
    if (text.indexOf('摄') < 0 && text.indexOf('图') < 0) {
      return Optional.empty();
    }
    int start = Credits.closingPhotoCreditStart(text);
    if (start == text.length()) {
      return Optional.empty();
    }
    var credit = Credits.of(text.substring(start));
    return credit.isPresent() ? credit : Optional.of(UNNAMED);
  }

  /** The credit that a whole line is, of the agency behind it no part: 杜小满 摄/新华社. */
  static Optional<Credit> line(String text) {
    int slash = Math.max(text.lastIndexOf('/'), text.lastIndexOf('／'));
    boolean ofAgency = slash > 0 && PageWords.AGENCY.has(text.substring(slash + 1) + "发");
    return Credits.of(ofAgency ? text.substring(0, slash) : text);
  }

  /** Where 新华社发 begins that closes {@code text} behind a sentence; -1 if it does not. */
  private static int agencyStart(String text) {
    if (!text.endsWith("发")) {
      return -1;
    }
    for (int i = text.length() - 2; i > 0 && text.length() - i <= LONGEST_AGENCY; i--) {
      if (PageWords.AGENCY.has(text.substring(i))) {
        String before = Glyphs.strip(text.substring(Math.max(0, i - LONGEST_AGENCY), i));
        return Glyphs.endsWithSentence(before) ? i : -1;
      }
    }
    return -1;
  }
}
