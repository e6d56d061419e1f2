package io.unionpulse.extraction.page;

import io.unionpulse.extraction.byline.Credit;
import io.unionpulse.extraction.byline.Credits;
import java.util.List;
import java.util.stream.Collectors;

/** Credits that stand over several lines, or at the end of a line of text. */
final class Credited {

  private Credited() {}

  /** The credit of neighbouring credit lines, which say together who did what. */
  static Credit of(List<Line> lines) {
    String joined = lines.stream().map(Line::text).collect(Collectors.joining(" "));
    return Credits.of(joined).orElse(lines.get(lines.size() - 1).credit());
  }

  /**
   * Whether {@code text} has a word that a closing photo credit has; cheap, to look closer or not.
   */
  static boolean mayClose(String text) {
    return text.contains("摄") || text.contains("图");
  }

  /** Whether {@code text} closes with a photo credit behind its sentence. */
  static boolean closesWithPhoto(String text) {
    return Credits.closingPhotoCreditStart(text) < text.length();
  }

  /** Whether {@code text} closes with a credit for picture and text by one hand. */
  static boolean closesWithPhotoReport(String text) {
    int start = Credits.closingPhotoCreditStart(text);
    return start < text.length()
        && Credits.of(text.substring(start)).filter(Credit::photoReport).isPresent();
  }
}
