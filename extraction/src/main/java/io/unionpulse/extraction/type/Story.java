package io.unionpulse.extraction.type;

import io.unionpulse.extraction.text.ScannedText;
import io.unionpulse.extraction.text.Spans;
import java.util.Arrays;

/** Walks over the sentences of a body and shows the clauses of the one it stands at. */
final class Story {

  private static final int LONGEST_SPEECH = 400; // a quotation mark may never be closed
  private static final int FIELDS = 5;
  private static final int FEW = 16; // clauses

  private final ScannedText scanned;
  private final String text;
  private final Found found;
  private final int from;
  private final Spans speech;

  private int start; // of the clause to come
  private int nextMark;
  private int nextWord;

  private int[] clauses =
      new int[FEW * FIELDS]; // start, end, first word, word behind, meanings of each
  private int clauseCount;
  private int meanings;

  /**
   * At the first sentence.
   *
   * @param found the words in how {@code scanned} begins, which is all that is read of it
   */
  Story(ScannedText scanned, Found found) {
    this.scanned = scanned;
    this.text = found.text();
    this.found = found;
    this.from = StoryStart.in(text);
    this.speech = speechIn(scanned, text);
    restart();
  }

  /** Goes back before the first sentence. */
  void restart() {
    start = from;
    nextMark = scanned.markFrom(from);
    nextWord = 0;
    while (nextWord < found.size() && found.start(nextWord) < from) {
      nextWord++;
    }
  }

  /** Goes to the next sentence; false if there is none. A sentence has one clause at least. */
  boolean next() {
    clauseCount = 0;
    meanings = 0;
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
    int first = nextWord;
    int its = 0;
    while (nextWord < found.size() && found.start(nextWord) < end) {
      its |= found.meaning(nextWord);
      nextWord++;
    }
    if (end > start) {
      int at = clauseCount++ * FIELDS;
      if (at == clauses.length) {
        clauses = Arrays.copyOf(clauses, 2 * at);
      }
      clauses[at] = start;
      clauses[at + 1] = end;
      clauses[at + 2] = first;
      clauses[at + 3] = nextWord;
      clauses[at + 4] = its;
      meanings |= its;
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
  int firstWord(int clause) {
    return clauses[clause * FIELDS + 2];
  }

  /** Index behind the last word of a clause. */
  int endWord(int clause) {
    return clauses[clause * FIELDS + 3];
  }

  /** Whether a word with {@code mark} stands in a clause. */
  boolean has(int clause, Mark mark) {
    return Meaning.has(clauses[clause * FIELDS + 4], mark);
  }

  /** Whether a word with {@code mark} stands in the sentence. */
  boolean has(Mark mark) {
    return Meaning.has(meanings, mark);
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
