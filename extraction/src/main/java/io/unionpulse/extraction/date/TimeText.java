package io.unionpulse.extraction.date;

import io.unionpulse.extraction.date.Mention.Kind;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.ScannedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A text with the times it names, in order and not overlapping, and its marks: the other words of
 * the table, which tell whose these times are.
 */
final class TimeText {

  private static final int LATEST_DATELINE = 80; // characters
  private static final String NEWS = "消息"; // 4月11日海州消息
  private static final String MEDIA_ENDS = "网报社台";
  private static final int LONGEST_PLACE = 4;
  private static final String NO_DATELINE_BEHIND = "力话影视器网商竞工子信焊业台厂"; // 5月3日电力公司

  private final String text;
  private final List<Mention> mentions = new ArrayList<>();
  private final int[] marks; // start and end of each, one behind the other
  private final TimeWord[] words;
  private int markCount;
  private int kinds; // a bit for each word that is a mark here

  /** Without times and marks yet, of which there can be {@code mostMarks}. */
  TimeText(String text, int mostMarks) {
    this.text = text;
    this.marks = new int[2 * mostMarks];
    this.words = new TimeWord[mostMarks];
  }

  /** {@code scanned} with all times and marks. */
  static TimeText of(ScannedText scanned) {
    return new TimeScanner(scanned).scan();
  }

  /** Takes in a time that stands behind those that are in already. */
  void add(Mention mention) {
    mentions.add(mention);
  }

  /** Takes in a mark that stands behind those that are in already. */
  void add(int start, int end, TimeWord word) {
    marks[2 * markCount] = start;
    marks[2 * markCount + 1] = end;
    words[markCount++] = word;
    kinds |= word.bit();
  }

  String text() {
    return text;
  }

  /** The times in order. */
  List<Mention> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  /** Number of marks. */
  int marks() {
    return markCount;
  }

  /** Offset of the first character of a mark. */
  int markStart(int index) {
    return marks[2 * index];
  }

  /** Offset behind the last character of a mark. */
  int markEnd(int index) {
    return marks[2 * index + 1];
  }

  /** Which word a mark is. */
  TimeWord mark(int index) {
    return words[index];
  }

  /** Whether a mark of {@code word} starts in [{@code from}, {@code to}). */
  boolean has(TimeWord word, int from, int to) {
    return find(word, from, to) >= 0;
  }

  /** Index of the first mark of {@code word} that starts in [{@code from}, {@code to}); else -1. */
  int find(TimeWord word, int from, int to) {
    if ((kinds & word.bit()) == 0) {
      return -1;
    }
    for (int i = firstMarkFrom(from); i < markCount && markStart(i) < to; i++) {
      if (words[i] == word) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the first mark that starts at {@code offset} or behind it. */
  int firstMarkFrom(int offset) {
    int low = 0;
    int high = markCount;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (markStart(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the last time that starts before {@code offset}; -1 if there is none. */
  int mentionBefore(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The day on which the report was sent, if it begins with it: 本报厦门9月24日电. */
  Optional<Mention> dateline() {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.start() >= LATEST_DATELINE) {
        break;
      }
      if (mention.kind() == Kind.CALENDAR && !mention.isRange() && isDateline(mention)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** Whether a report is sent on that day: 9月24日电. */
  boolean isDateline(Mention mention) {
    int at = FollowingDays.skipSpace(text, mention.end());
    boolean sent = text.startsWith("电", at) || text.startsWith("讯", at);
    if (sent) {
      return at + 1 == text.length() || NO_DATELINE_BEHIND.indexOf(text.charAt(at + 1)) < 0;
    }
    boolean medium =
        mention.start() > 0 && MEDIA_ENDS.indexOf(text.charAt(mention.start() - 1)) >= 0;
    if (!medium) {
      return false;
    }
    int place = at;
    while (place - at <= LONGEST_PLACE
        && place < text.length()
        && Glyphs.isHan(text.charAt(place))
        && !text.startsWith(NEWS, place)) {
      place++;
    }
    return place - at >= 2 && place - at <= LONGEST_PLACE && text.startsWith(NEWS, place);
  }
}
