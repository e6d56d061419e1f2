package io.unionpulse.extraction.page;

import io.unionpulse.extraction.headline.HeadlineTraits;
import io.unionpulse.extraction.page.Line.Kind;
import java.util.List;

/**
 * Pictures with a text of their own and no headline: they tell of another body or day than the
 * article above, where a caption only says what is to be seen.
 */
final class PhotoItems {

  private static final int SHORTEST = 30;
  private static final int LONGEST = 320;
  private static final int SUBJECT = 14;
  private static final double TAKEN_UP = 0.5;

  /** Bodies and things of the article above in short. */
  private static final List<String> GENERIC =
      List.of(
          "公司", "集团", "区总", "市总", "县总", "省总", "镇总", "街道", "工会", "学校", "学院", "该", "本次", "活动", "现场",
          "当天", "当日", "此次", "各级", "厂", "医院", "项目部", "据", "近年来", "今年", "下一步", "目前", "截至");

  private final List<Line> lines;
  private final Captions captions;

  PhotoItems(List<Line> lines, Captions captions) {
    this.lines = lines;
    this.captions = captions;
  }

  /** Whether an untitled photo item begins at line {@code from} below {@code above}. */
  boolean opensAt(int from, Draft above) {
    Line line = lines.get(from);
    boolean apart = line.gap() > 0 || (from > 0 && !lines.get(from - 1).is(Kind.TEXT));
    if (!apart || captions.opensAt(from)) {
      return false;
    }
    String text = textAt(from);
    if (text.length() < SHORTEST) {
      return false;
    }
    String subject = text.substring(0, SUBJECT);
    boolean ofAnother =
        above.echoOf(subject) < TAKEN_UP && GENERIC.stream().noneMatch(subject::startsWith);
    return ofAnother && (Lead.near(subject) || HeadlineTraits.of(subject).organisation());
  }

  /** The one paragraph at {@code from} if a photo credit closes it; empty if not. */
  private String textAt(int from) {
    var text = new StringBuilder();
    for (int i = from; i < lines.size() && text.length() < LONGEST; i++) {
      Line line = lines.get(i);
      if (line.is(Kind.CREDIT)) {
        boolean only = line.credit().photo() && !line.credit().photoReport();
        return i > from && only ? text.toString() : "";
      }
      if (!line.is(Kind.TEXT) || line.level() > 0 || (i > from && line.gap() > 0)) {
        return "";
      }
      text.append(line.text());
      var credit = Credited.closing(line.text());
      if (credit.isPresent()) {
        return credit.get().photoReport() ? "" : text.toString();
      }
    }
    return "";
  }
}
