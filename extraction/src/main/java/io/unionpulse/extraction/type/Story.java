package io.unionpulse.extraction.type;

import io.unionpulse.extraction.text.ScannedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A body cut into sentences and clauses.
 *
 * @param text the body
 * @param sentences its sentences in order
 * @param speech which characters stand in speech: between quotation marks, with punctuation inside
 */
record Story(String text, List<Sentence> sentences, BitSet speech) {

  private static final int LONGEST_SPEECH = 400; // a quotation mark may never be closed

  /** A sentence, as its clauses, of which there is one at least, and the marks in them. */
  record Sentence(List<Clause> clauses, int marks) {

    static Sentence of(List<Clause> clauses) {
      int marks = 0;
      for (Clause clause : clauses) {
        marks |= clause.marks();
      }
      return new Sentence(List.copyOf(clauses), marks);
    }

    boolean has(Mark mark) {
      return (marks & mark.bit()) != 0;
    }
  }

  /** The words between two punctuation marks; {@code start} and {@code end} are offsets. */
  record Clause(int start, int end, List<Hit> hits, int marks) {

    static Clause of(int start, int end, List<Hit> hits) {
      int marks = 0;
      for (Hit hit : hits) {
        marks |= hit.word().marks();
      }
      return new Clause(start, end, hits, marks);
    }

    boolean has(Mark mark) {
      return (marks & mark.bit()) != 0;
    }
  }

  /** The story in the first {@code most} characters; {@code hits} are the words there in order. */
  static Story of(ScannedText scanned, int most, List<Hit> hits) {
    String text = scanned.text().substring(0, most);
    int from = StoryStart.in(text);
    var sentences = new ArrayList<Sentence>();
    var clauses = new ArrayList<Clause>();
    int start = from;
    int next = 0;
    while (next < hits.size() && hits.get(next).start() < from) {
      next++;
    }
    boolean atEnd = false;
    for (int mark = scanned.markFrom(from); !atEnd; mark++) {
      int i = mark < scanned.marks() ? Math.min(scanned.mark(mark), most) : most;
      atEnd = i == most;
      boolean stop = atEnd || endsSentence(text.charAt(i));
      if (stop || endsClause(text.charAt(i))) {
        int first = next;
        while (next < hits.size() && hits.get(next).start() < i) {
          next++;
        }
        if (i > start) {
          clauses.add(Clause.of(start, i, hits.subList(first, next)));
        }
        start = i + 1;
      }
      if (stop && !clauses.isEmpty()) {
        sentences.add(Sentence.of(clauses));
        clauses.clear();
      }
    }
    return new Story(text, sentences, speechIn(scanned, most));
  }

  private static BitSet speechIn(ScannedText scanned, int most) {
    String text = scanned.text();
    var speech = new BitSet();
    int open = -1;
    boolean sentence = false;
    for (int mark = 0; mark < scanned.marks() && scanned.mark(mark) < most; mark++) {
      int i = scanned.mark(mark);
      char c = text.charAt(i);
      if (c == '“' || c == '「' || (c == '"' && open < 0)) {
        open = i;
        sentence = false;
      } else if (c == '”' || c == '」' || c == '"') {
        if (open >= 0 && sentence && i - open <= LONGEST_SPEECH) {
          speech.set(open, i);
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
