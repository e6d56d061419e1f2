package io.unionpulse.extraction.page;

import io.unionpulse.extraction.byline.Credit;
import io.unionpulse.extraction.byline.Credits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Credits that stand over several lines, or at the end of a line of text. */
final class Credited {

  private Credited() {}

  /** The credit of neighbouring credit lines, which say together who did what. */
  static Credit of(List<Line> lines) {
    String joined = lines.stream().map(Line::text).collect(Collectors.joining(" "));
    return Credits.of(joined).orElse(lines.get(lines.size() - 1).credit());
  }

  /** The photo credit that closes {@code text} behind its sentence; empty if none does. */
  static Optional<Credit> closing(String text) {
    if (text.indexOf('摄') < 0 && text.indexOf('图') < 0) {
      return Optional.empty();
    }
    int start = Credits.closingPhotoCreditStart(text);
    if (start == text.length()) {
      return Optional.empty();
    }
    var credit = Credits.of(text.substring(start));
    return credit.isPresent()
        ? credit
        : Optional.of(new Credit(List.of(), List.of(), List.of(), true));
  }

  /** Whether {@code text} closes with a credit for picture and text by one hand. */
  static boolean closesWithPhotoReport(String text) {
    return closing(text).filter(Credit::photoReport).isPresent();
  }
}
