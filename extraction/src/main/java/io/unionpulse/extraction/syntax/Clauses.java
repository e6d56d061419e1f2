package io.unionpulse.extraction.syntax;

import io.unionpulse.extraction.text.ScannedText;

/**
 * Cuts a text at its punctuation, clause by clause; speech belongs to the sentence that quotes it.
 */
final class Clauses {

  private static final int LONGEST_QUOTE = 300; // a quotation mark may never be closed
  private static final int NOT_QUOTED = -LONGEST_QUOTE - 1;

  private final ScannedText scanned;
  private final String text;
  private final boolean headline;
  private int mark;
  private int opened = NOT_QUOTED;
  private int behind;

  private int start;
  private int end;
  private boolean closesSentence;

  /** The clauses from {@code from} on; in headlines blanks part clauses, too. */
  Clauses(ScannedText scanned, int from, boolean headline) {
    this.scanned = scanned;
    this.text = scanned.text();
    this.headline = headline;
    this.mark = scanned.markFrom(from);
    this.behind = from;
  }

  /** Offset of the first character of the clause that was found last. */
  int start() {
    return start;
  }

  /** Offset behind its last character. */
  int end() {
    return end;
  }

  /** Whether a sentence ends there. */
  boolean closesSentence() {
    return closesSentence;
  }

  /** Finds the next clause; false if there is none. */
  boolean next() {
    while (mark < scanned.marks()) {
      int i = scanned.mark(mark++);
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
        int from = behind;
        behind = i + 1;
        if (i > from || ends) {
          return found(from, i, ends);
        }
      }
    }
    int from = behind;
    behind = text.length();
    return from < behind && found(from, behind, true);
  }

  private boolean found(int from, int to, boolean closes) {
    start = from;
    end = to;
    closesSentence = closes;
    return true;
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
