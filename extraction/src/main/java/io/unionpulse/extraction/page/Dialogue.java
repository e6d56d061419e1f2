package io.unionpulse.extraction.page;

import io.unionpulse.extraction.page.Line.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Speeches with the speaker's name before each: 记者：…, 答：…. */
final class Dialogue {

  private static final int LONGEST_LABEL = 4;
  private static final Set<String> ASKING = Set.of("问", "答", "记者", "主持人", "Q", "A", "本报记者");

  private final Map<String, Integer> labels = new HashMap<>();
  private boolean asked;

  Dialogue(List<Line> lines) {
    for (Line line : lines) {
      String label = line.is(Kind.TEXT) ? labelOf(line.text()) : "";
      if (!label.isEmpty()) {
        labels.merge(label, 1, Integer::sum);
        asked |= ASKING.contains(label);
      }
    }
  }

  /** Whether {@code text} is a speech in a dialogue of the page. */
  boolean speaks(String text) {
    String label = labelOf(text);
    return asked
        && !label.isEmpty()
        && (ASKING.contains(label) || labels.getOrDefault(label, 0) > 1);
  }

  private static String labelOf(String text) {
    for (int i = 1; i <= LONGEST_LABEL && i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '：' || c == ':') {
        return text.substring(0, i);
      }
      if (!Character.isLetter(c)) {
        return "";
      }
    }
    return "";
  }
}
