package io.unionpulse.extraction.headline;

import io.unionpulse.extraction.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The headline lines of one article.
 *
 * @param title the main headline: the line that names actor and event
 * @param subtitles the other lines (kicker before, subtitle after) in printed order
 */
public record Headlines(String title, List<String> subtitles) {

  private static final Pattern LINE_BREAKS = Pattern.compile("[\r\n]+");
  private static final int MOST_LINES = 12;

  public Headlines {
    subtitles = List.copyOf(subtitles);
  }

  /**
   * The headlines of {@code printed}, the headline as printed with its lines separated by line
   * feeds. A headline broken over two lines is put together. An empty one gives an empty title.
   */
  public static Headlines of(String printed) {
    var lines = joined(lines(printed));
    if (lines.isEmpty()) {
      return new Headlines("", List.of());
    }
    int main = mainOf(lines);
    var others = new ArrayList<>(lines);
    return new Headlines(others.remove(main), others);
  }

  /** Index of the main headline in {@code lines}, which are one or more. */
  public static int mainOf(List<String> lines) {
    int best = 0;
    int most = lines.size() < 2 ? 0 : MainHeadlineScore.of(lines.get(0));
    for (int i = 1; i < lines.size(); i++) {
      int score = MainHeadlineScore.of(lines.get(i));
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  private static List<String> lines(String printed) {
    var lines = new ArrayList<String>();
    for (String line : LINE_BREAKS.split(printed, MOST_LINES)) {
      String text = Glyphs.strip(line);
      int mark = 0;
      while (mark < text.length() && text.charAt(mark) == '#') {
        mark++;
      }
      text = Glyphs.strip(text.substring(mark)).replace("\n", "").replace("\r", "");
      if (!text.isEmpty()) {
        lines.add(text);
      }
    }
    return lines;
  }

  private static List<String> joined(List<String> lines) {
    var joined = new ArrayList<String>();
    for (String line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && BrokenHeadline.goesOn(joined.get(last), line)) {
        joined.set(last, joined.get(last) + line);
      } else {
        joined.add(line);
      }
    }
    return joined;
  }
}
