package io.unionpulse.extraction.syntax;

import io.unionpulse.extraction.text.ScannedText;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text at its punctuation; speech belongs to the sentence that quotes it. */
final class Clauses {

  /**
   * A stretch between two punctuation marks.
   *
   * @param start offset of its first character
   * @param end offset behind its last
   * @param closesSentence whether a sentence ends here
   */
  record Clause(int start, int end, boolean closesSentence) {}

  private static final int LONGEST_QUOTE = 300; // a quotation mark may never be closed
  private static final int NOT_QUOTED = -LONGEST_QUOTE - 1;

  private Clauses() {}

  /** The clauses from {@code from} on; in headlines blanks part clauses, too. */
  static List<Clause> of(ScannedText scanned, int from, boolean headline) {
    String text = scanned.text();
    var clauses = new ArrayList<Clause>();
    int start = from;
    int opened = NOT_QUOTED;
    for (int mark = scanned.markFrom(from); mark < scanned.marks(); mark++) {
      int i = scanned.mark(mark);
      char c = text.charAt(i);
      if (c == '“') {
        opened = i;
      } else if (c == '”') {
        opened = NOT_QUOTED;
      }
      boolean quoted = i - opened <= LONGEST_QUOTE;
      boolean stops = endsSentence(c);
      boolean ends = stops && !quoted;
      if (stops || endsClause(c) || (headline && !quoted && isBlank(c))) {
        if (i > start || ends) {
          clauses.add(new Clause(start, i, ends));
        }
        start = i + 1;
      }
    }
    if (start < text.length()) {
      clauses.add(new Clause(start, text.length(), true));
    }
    return clauses;
  }

  private static boolean endsSentence(char c) {
    return c == '。' || c == '！' || c == '？' || c == '；' || c == '!' || c == '?' || c == ';'
        || c == '\n';
  }

  private static boolean endsClause(char c) {
    return c == '，' || c == ',' || c == '：' || c == ':' || c == '—';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '　' || c == ' ';
  }
}
