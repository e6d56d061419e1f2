package io.unionpulse.extraction.type;

import io.unionpulse.extraction.byline.Dateline;
import io.unionpulse.extraction.text.Glyphs;

/** Finds where the story begins behind {@code 本报讯（记者 …）}. */
final class StoryStart {

  private static final int LONGEST_BYLINE = 120;

  private StoryStart() {}

  /** Offset of the story's first character in {@code body}. */
  static int in(String body) {
    int start = afterSpace(body, Math.max(0, Dateline.endAt(body, 0)));
    if (start < body.length() && "（(".indexOf(body.charAt(start)) >= 0) {
      int most = Math.min(body.length(), start + LONGEST_BYLINE);
      for (int i = start; i < most; i++) {
        if ("）)".indexOf(body.charAt(i)) >= 0) {
          String inside = body.substring(start, i);
          boolean byline = inside.contains("记者") || inside.contains("通讯员");
          return byline ? afterSpace(body, i + 1) : start;
        }
      }
    }
    return start;
  }

  private static int afterSpace(String text, int from) {
    int i = from;
    while (i < text.length() && Glyphs.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
