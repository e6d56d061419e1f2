package io.unionpulse.producer.table;

import io.unionpulse.producer.document.Printable;

/** Words in their context: …近日，【怀柔区总工会】举办…. */
final class Context {

  private static final int AROUND = 15; // characters on either side

  private Context() {}

  /** The words of {@code text} from {@code start} to {@code end}, marked, in what stands around. */
  static String of(String text, int start, int end) {
    int from = whole(text, Math.max(0, start - AROUND));
    int to = whole(text, Math.min(text.length(), end + AROUND));
    return (from > 0 ? "…" : "")
        + Printable.of(text.substring(from, start))
        + "【"
        + Printable.of(text.substring(start, end))
        + "】"
        + Printable.of(text.substring(end, to))
        + (to < text.length() ? "…" : "");
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
