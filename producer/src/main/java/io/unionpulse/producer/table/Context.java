package io.unionpulse.producer.table;

import io.unionpulse.producer.document.Printable;

/** Words in their context, marked: …近日，【怀柔区总工会】举办…. */
final class Context {

  private static final int MOST_AROUND = 30; // UTF-16 units on either side, however wide the screen
  private static final int MARKS = 4; // columns of 【】
  private static final int ELLIPSIS = 1;

  private Context() {}

  /**
   * The words of {@code text} from {@code start} to {@code end} and as much around them as goes
   * into {@code columns}; words that are too long themselves are cut.
   */
  static String of(String text, int start, int end, int columns) {
    int first = whole(text, Math.max(0, start - MOST_AROUND));
    int last = whole(text, Math.min(text.length(), end + MOST_AROUND));
    String before = Printable.of(text.substring(first, start));
    String after = Printable.of(text.substring(end, last));
    int room = Math.max(0, columns - MARKS - 2 * ELLIPSIS);
    String words = cut(Printable.of(text.substring(start, end)), room);
    room -= DisplayWidth.of(words);
    int wanted = Math.min(DisplayWidth.of(after), room / 2);
    int from = from(before, room - wanted);
    int to = to(after, room - DisplayWidth.of(before.substring(from)));
    return (first + from > 0 ? "…" : "")
        + before.substring(from)
        + "【"
        + words
        + "】"
        + after.substring(0, to)
        + (to < after.length() || last < text.length() ? "…" : "");
  }

  private static String cut(String words, int columns) {
    return DisplayWidth.of(words) <= columns
        ? words
        : DisplayWidth.fit(words, Math.max(2, columns)).stripTrailing();
  }

  /** Where the end of {@code text} begins that goes into {@code columns}. */
  private static int from(String text, int columns) {
    int at = text.length();
    while (at > 0) {
      int next = text.offsetByCodePoints(at, -1);
      if (DisplayWidth.of(text.substring(next)) > columns) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** Where the beginning of {@code text} ends that goes into {@code columns}. */
  private static int to(String text, int columns) {
    int at = 0;
    while (at < text.length()) {
      int next = text.offsetByCodePoints(at, 1);
      if (DisplayWidth.of(text.substring(0, next)) > columns) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** The offset, moved off the middle of a surrogate pair. */
  private static int whole(String text, int at) {
    boolean within =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return within ? at - 1 : at;
  }
}
