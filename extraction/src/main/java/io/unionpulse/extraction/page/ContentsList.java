package io.unionpulse.extraction.page;

import io.unionpulse.extraction.page.Line.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of headlines at the head of a page (导读): lines that are printed again over their
 * articles.
 */
final class ContentsList {

  private static final int MOST_LINES = 20;
  private static final int LONGEST = 60;

  private ContentsList() {}

  /** {@code lines} without their lists of contents. */
  static List<Line> without(List<Line> lines) {
    var last = new HashMap<String, Integer>();
    for (int i = 0; i < lines.size(); i++) {
      String key = key(lines.get(i).text());
      if (!key.isEmpty()) {
        last.put(key, i);
        if (i + 1 < lines.size()) {
          last.put(key + key(lines.get(i + 1).text()), i);
        }
      }
    }
    var kept = new ArrayList<Line>(lines.size());
    int i = 0;
    while (i < lines.size()) {
      int end = endOfListAt(lines, i, last);
      if (end > i) {
        i = end;
      } else {
        kept.add(lines.get(i));
        i++;
      }
    }
    return kept;
  }

  /** End of the list of contents that begins at line {@code from}; {@code from} if none does. */
  private static int endOfListAt(List<Line> lines, int from, Map<String, Integer> last) {
    boolean headed = isHeading(lines.get(from));
    if (!headed && !printedAgain(lines, from, last)) {
      return from;
    }
    int start = headed ? from + 1 : from;
    int again = 0;
    int end = start;
    int lastAgain = start;
    while (end < lines.size()
        && end - start < MOST_LINES
        && (lines.get(end).is(Kind.TEXT) || lines.get(end).is(Kind.FURNITURE))
        && !lines.get(end).closed()
        && lines.get(end).text().length() <= LONGEST
        && !(end > start && lines.get(end).gap() > 0 && !printedAgain(lines, end, last))) {
      if (printedAgain(lines, end, last)) {
        again++;
        lastAgain = end + 1;
      }
      end++;
    }
    if (again >= 2 || (headed && again >= 1)) {
      return lastAgain;
    }
    return from;
  }

  private static boolean printedAgain(List<Line> lines, int at, Map<String, Integer> last) {
    String key = key(lines.get(at).text());
    return !key.isEmpty() && last.getOrDefault(key, at) > at;
  }

  private static boolean isHeading(Line line) {
    return PageWords.INDEX.has(key(line.text()));
  }

  /** The letters of a headline; a page number behind it left out. */
  private static String key(String text) {
    if (text.length() > LONGEST) {
      return "";
    }
    var key = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        key.append(text.charAt(i));
      }
    }
    int end = key.length();
    if (end > 2 && "版页".indexOf(key.charAt(end - 1)) >= 0) {
      end--;
    }
    while (end > 2 && key.charAt(end - 1) >= '0' && key.charAt(end - 1) <= '9') {
      end--;
    }
    if (end < key.length() && end > 2 && key.charAt(end - 1) == '第') {
      end--;
    }
    return end < 4 ? "" : key.substring(0, end);
  }
}
