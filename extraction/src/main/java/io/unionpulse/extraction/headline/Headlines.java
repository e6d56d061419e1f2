package io.unionpulse.extraction.headline;

import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.ReadText;
import java.util.ArrayList;
import java.util.List;

/**
 * The headline lines of one article.
 *
 * @param title the main headline: the line that names actor and event
 * @param subtitles the other lines (kicker before, subtitle after) in printed order
 */
public record Headlines(String title, List<String> subtitles) {

  /**
   * As far as this, in UTF-16 units, facts are read from a headline; no paper prints longer ones.
   */
  public static final int LONGEST = 2_000;

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
    int most = lines.size() < 2 ? 0 : score(lines.get(0));
    for (int i = 1; i < lines.size(); i++) {
      int score = score(lines.get(i));
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  /** How {@code line} is read, a headline line as printed; of one that never ends its beginning. */
  public static ReadText read(String line) {
    return ReadText.of(line.substring(0, Math.min(line.length(), LONGEST)));
  }

  private static int score(String line) {
    return MainHeadlineScore.of(read(line).text());
  }

  /** The lines that say anything; what follows the twelfth belongs to it. */
  private static List<String> lines(String printed) {
    var lines = new ArrayList<String>();
    int from = 0;
    for (int count = 1; from < printed.length(); count++) {
      int end = count < MOST_LINES ? breakFrom(printed, from) : printed.length();
      String line = line(printed.substring(from, end));
      if (!line.isEmpty()) {
        lines.add(line);
      }
      from = end;
      while (from < printed.length() && isBreak(printed.charAt(from))) {
        from++;
      }
    }
    return lines;
  }

  private static int breakFrom(String printed, int from) {
    int end = from;
    while (end < printed.length() && !isBreak(printed.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static String line(String printed) {
    String text = Glyphs.strip(printed);
    int mark = 0;
    while (mark < text.length() && text.charAt(mark) == '#') {
      mark++;
    }
    return Glyphs.strip(text.substring(mark)).replace("\n", "").replace("\r", "");
  }

  private static boolean goesOn(String line, String next) {
    String end = line.substring(Math.max(0, line.length() - LONGEST));
    return BrokenHeadline.goesOn(ReadText.of(end).text(), read(next).text());
  }

  private static List<String> joined(List<String> lines) {
    if (BrokenHeadline.inNarrowColumn(lines)) {
      return List.of(String.join("", lines));
    }
    var joined = new ArrayList<String>();
    for (String line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && goesOn(joined.get(last), line)) {
        joined.set(last, joined.get(last) + line);
      } else {
        joined.add(line);
      }
    }
    return joined;
  }
}
