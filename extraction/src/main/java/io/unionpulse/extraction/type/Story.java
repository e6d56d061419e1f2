package io.unionpulse.extraction.type;

import io.unionpulse.extraction.text.ScannedText;
import io.unionpulse.extraction.text.Spans;
import java.util.Arrays;
import java.util.List;

/** Walks over the sentences of a body and shows the clauses of the one it stands at. */
final class Story {

  private static final int LONGEST_SPEECH = 400; // a quotation mark may never be closed
  private static final int FIELDS = 5;
  private static final int FEW = 16; // clauses

  private final ScannedText scanned;
  private final String text;
  private final List<Hit> hits;
  private final int from;
  private final Spans speech;

  private int start; // of the clause to come
  private int nextMark;
  private int nextHit;

  private int[] clauses = new int[FEW * FIELDS]; // start, end, first hit, hit behind, marks of each
  private int clauseCount;
  private int marks;

  /**
   * At the first sentence.
   *
   * @param text how {@code scanned} begins: all that is read of it
   * @param hits the words there in order
   */
  Story(ScannedText scanned, String text, List<Hit> hits) {
    this.scanned = scanned;
    this.text = text;
    this.hits = hits;
    this.from = StoryStart.in(text);
    this.speech = speechIn(scanned, text);
    restart();
  }

  /** Goes back before the first sentence. */
  void restart() {
    start = from;
    nextMark = scanned.markFrom(from);
    nextHit = 0;
    while (nextHit < hits.size() && hits.get(nextHit).start() < from) {
      nextHit++;
    }
  }

  /** Goes to the next sentence; false if there is none. A sentence has one clause at least. */
  boolean next() {
    clauseCount = 0;
    marks = 0;
    while (start <= text.length()) {
      int i = nextMark < scanned.marks() ? scanned.mark(nextMark) : text.length();
      i = Math.min(i, text.length());
      nextMark++;
      boolean stop = i == text.length() || endsSentence(text.charAt(i));
      if (stop || endsClause(text.charAt(i))) {
        endClause(i);
        start = i + 1;
      }
      if (stop && clauseCount > 0) {
        return true;
      }
    }
    return false;
  }

  private void endClause(int end) {
    int first = nextHit;
    int its = 0;
    while (nextHit < hits.size() && hits.get(nextHit).start() < end) {
      its |= hits.get(nextHit).word().marks();
      nextHit++;
    }
    if (end > start) {
      int at = clauseCount++ * FIELDS;
      if (at == clauses.length) {
        clauses = Arrays.copyOf(clauses, 2 * at);
      }
      clauses[at] = start;
      clauses[at + 1] = end;
      clauses[at + 2] = first;
      clauses[at + 3] = nextHit;
      clauses[at + 4] = its;
      marks |= its;
    }
  }

  /** Number of clauses of the sentence. */
  int clauses() {
    return clauseCount;
  }

  /** Offset of the first character of a clause. */
  int start(int clause) {
    return clauses[clause * FIELDS];
  }

  /** Offset behind the last character of a clause. */
  int end(int clause) {
    return clauses[clause * FIELDS + 1];
  }

  /** Index of the first word of a clause. */
  int firstHit(int clause) {
    return clauses[clause * FIELDS + 2];
  }

  /** Index behind the last word of a clause. */
  int endHit(int clause) {
    return clauses[clause * FIELDS + 3];
  }

  /** Whether a word with {@code mark} stands in a clause. */
  boolean has(int clause, Mark mark) {
    return (clauses[clause * FIELDS + 4] & mark.bit()) != 0;
  }

  /** Whether a word with {@code mark} stands in the sentence. */
  boolean has(Mark mark) {
    return (marks & mark.bit()) != 0;
  }

  /** A word, by its index. */
  Hit hit(int index) {
    return hits.get(index);
  }

  /** Whether a character stands in speech: between quotation marks, with punctuation inside. */
  boolean isSpeech(int offset) {
    return speech.contains(offset);
  }

  /** The text that is read. */
  String text() {
    return text;
  }

  private static Spans speechIn(ScannedText scanned, String text) {
    var speech = new Spans();
    int open = -1;
    boolean sentence = false;
    for (int mark = 0; mark < scanned.marks() && scanned.mark(mark) < text.length(); mark++) {
      int i = scanned.mark(mark);
      char c = text.charAt(i);
      if (c == '“' || c == '「' || (c == '"' && open < 0)) {
        open = i;
        sentence = false;
      } else if (c == '”' || c == '」' || c == '"') {
        if (open >= 0 && sentence && i - open <= LONGEST_SPEECH) {
          speech.add(open, i);
        }
        open = -1;
      } else {
        sentence |= endsSentence(c) || endsClause(c);
      }
    }
    return speech;
  }

  private static boolean endsSentence(char c) {
    return switch (c) {
      case '。', '！', '？', '；', '!', '?', ';', '\n' -> true;
      default -> false;
    };
  }

  private static boolean endsClause(char c) {
    return switch (c) {
      case '，', ',', '：', ':', '—' -> true;
      default -> false;
    };
  }
}
