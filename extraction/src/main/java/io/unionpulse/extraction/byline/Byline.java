package io.unionpulse.extraction.byline;

import io.unionpulse.extraction.text.Affixes;
import io.unionpulse.extraction.text.Glyphs;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people credited with an article, each once, in printed order.
 *
 * @param reporters staff reporters of the byline
 * @param correspondents correspondents of the byline
 * @param photographers names of the photo credits; those of 摄影报道 and 文/图 stand among the writers
 *     too
 */
public record Byline(
    List<String> reporters, List<String> correspondents, List<String> photographers) {

  private static final int MOST = 100; // of each; no article credits so many

  private static final Affixes WRITERS = Affixes.of("记者", "通讯员");

  /** Nobody is named. */
  public static final Byline NONE = new Byline(List.of(), List.of(), List.of());

  public Byline {
    reporters = List.copyOf(reporters);
    correspondents = List.copyOf(correspondents);
    photographers = List.copyOf(photographers);
  }

  /** The byline of {@code body} as printed, its line breaks included if it still has them. */
  public static Byline of(String body) {
    var names = new Names();
    opening(body).ifPresent(names::add);
    inBrackets(body, names);
    inLines(body, names);
    closing(body, Math.max(0, body.length() - 4 * Credits.LONGEST), body.length(), names);
    behindLastSentence(body).ifPresent(names::add);
    return names.byline();
  }

  /** These people and {@code others} behind them, each once. */
  public Byline and(Byline others) {
    var names = new Names();
    for (Byline byline : List.of(this, others)) {
      Names.add(byline.reporters, names.reporters);
      Names.add(byline.correspondents, names.correspondents);
      Names.add(byline.photographers, names.photographers);
    }
    return names.byline();
  }

  /** …。 海滨晚报记者 X: on the line of the last sentence, behind its mark. */
  private static Optional<Credit> behindLastSentence(String body) {
    int end = body.length();
    while (end > 0 && isSpaceOrBar(body.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0
        && end - start < Credits.LONGEST
        && "。\n".indexOf(body.charAt(start - 1)) < 0) {
      start--;
    }
    boolean behind = start > 0 && start < end && body.charAt(start - 1) == '。';
    return behind && WRITERS.in(body, start, end)
        ? Credits.of(body.substring(start, end))
        : Optional.empty();
  }

  private static boolean isSpaceOrBar(char c) {
    return Glyphs.isSpace(c) || c == '|';
  }

  /** {@code 本报讯 记者X报道 近日…} and {@code □本报记者 X 近日…}: a byline without brackets. */
  private static Optional<Credit> opening(String body) {
    int start = spacesEnd(body, 0);
    int behind = Dateline.endAt(body, start);
    int from = behind < 0 ? start : behind;
    int reported = reportedEnd(body, from);
    if (reported > 0) {
      var credit = Credits.of(body.substring(from, reported));
      if (credit.isPresent()) {
        return credit;
      }
    }
    int end = from;
    while (end < body.length()
        && end - from < Credits.LONGEST
        && "，。,.；！？\n".indexOf(body.charAt(end)) < 0) {
      end++;
    }
    if (!WRITERS.in(body, from, end)) {
      return Optional.empty();
    }
    if (end < body.length() && body.charAt(end) != '\n') {
      // Only words that are wholly before the mark belong to the byline.
      while (end > from && !Glyphs.isSpace(body.charAt(end))) {
        end--;
      }
    }
    for (int cuts = 0; cuts < 12 && end > from; cuts++) {
      if (WRITERS.in(body, from, end)) {
        var credit = Credits.of(body.substring(from, end));
        if (credit.isPresent()) {
          return credit;
        }
      }
      end--;
      while (end > from && !Glyphs.isSpace(body.charAt(end))) {
        end--;
      }
    }
    return Optional.empty();
  }

  /** Behind 记者X报道 before a colon or comma; 0 if it does not stand at {@code from}. */
  private static int reportedEnd(String body, int from) {
    int limit = Math.min(body.length(), from + Credits.LONGEST);
    for (int end = from + 2; end < limit; end++) {
      if (body.startsWith("报道", end - 2)) {
        return end - 2 > from && "：:，,".indexOf(body.charAt(end)) >= 0 ? end : 0;
      }
    }
    return 0;
  }

  private static void inBrackets(String body, Names names) {
    for (int open = openFrom(body, 0); open >= 0; open = openFrom(body, open + 1)) {
      int close = open + 1;
      while (close < body.length()
          && close - open < Credits.LONGEST
          && "（(）)】".indexOf(body.charAt(close)) < 0) {
        close++;
      }
      if (close < body.length() && "）)】".indexOf(body.charAt(close)) >= 0) {
        inBrackets(body, open, close).ifPresent(names::add);
        open = close;
      }
    }
  }

  private static Optional<Credit> inBrackets(String body, int open, int close) {
    Optional<Credit> credit = Optional.empty();
    if (CreditReader.mayBeCredit(body, open + 1, close)) {
      String inner = body.substring(open + 1, close);
      credit = unwrapped(inner);
      if (credit.isEmpty() && open == behindDateline(body)) {
        credit = Credits.anyOf(inner);
      }
    }
    boolean mayBeBare =
        credit.isEmpty() && (isLast(body, open, close + 1) || open == behindDateline(body));
    return mayBeBare ? bare(body.substring(open + 1, close)) : credit;
  }

  /** Offset of the first opening bracket from {@code from} on; -1 if there is none. */
  private static int openFrom(String body, int from) {
    for (int i = from; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '（' || c == '(' || c == '【') {
        return i;
      }
    }
    return -1;
  }

  /** （张三 李四） right behind the dateline or the last sentence: who wrote it. */
  private static Optional<Credit> bare(String inner) {
    List<String> writers = Credits.names(inner);
    return writers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Credit(writers, List.of(), List.of(), false));
  }

  private static boolean isLast(String body, int start, int end) {
    int before = start;
    while (before > 0 && Glyphs.isSpace(body.charAt(before - 1))) {
      before--;
    }
    return spacesEnd(body, end) == body.length()
        && Glyphs.endsWithSentence(body.substring(Math.max(0, before - 8), before));
  }

  /** Offset of what stands behind the dateline; -1 if the body opens with none. */
  private static int behindDateline(String body) {
    int end = Dateline.endAt(body, spacesEnd(body, 0));
    return end < 0 ? -1 : spacesEnd(body, end);
  }

  private static int spacesEnd(String body, int from) {
    int end = from;
    while (end < body.length() && Glyphs.isSpace(body.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Neighbouring lines that are credits are read as one: 本报记者 X / 通讯员 Y 摄影报道. */
  private static void inLines(String body, Names names) {
    var run = new StringBuilder();
    int from = 0;
    while (from <= body.length()) {
      int end = body.indexOf('\n', from);
      end = end < 0 ? body.length() : end;
      boolean mayBe = end - from <= Credits.LONGEST && CreditReader.mayBeCredit(body, from, end);
      String line = mayBe ? Glyphs.strip(body.substring(from, end)) : "";
      if (mayBe
          && run.length() + line.length() <= Credits.LONGEST
          && Credits.of(line).isPresent()) {
        run.append(line).append(' ');
      } else {
        add(run, names);
        if (end < body.length()) {
          closing(body, Math.max(from, end - 2 * Credits.LONGEST), end, names);
        }
      }
      from = end + 1;
    }
    add(run, names);
  }

  private static void add(StringBuilder run, Names names) {
    if (!run.isEmpty()) {
      Credits.of(run.toString()).ifPresent(names::add);
      run.setLength(0);
    }
  }

  /** The photo credits that close what stands between two offsets. */
  private static void closing(String body, int from, int to, Names names) {
    if (!Credits.mayCreditPhoto(body, from, to)) {
      return;
    }
    String tail = Glyphs.strip(body.substring(from, to));
    String text = Credits.spaced(tail);
    int start = Credits.closingPhotoCreditStart(text);
    if (start == text.length()) {
      text = Credits.unbroken(tail);
      start = Credits.closingPhotoCreditStart(text);
    }
    while (start < text.length()) {
      int last = start;
      while (last < text.length() && Glyphs.isSpace(text.charAt(last))) {
        last++;
      }
      int end = text.length();
      while (end > last && Credits.of(text.substring(last, end)).isEmpty()) {
        end--;
      }
      if (end <= last) {
        return;
      }
      Credits.of(text.substring(last, end)).ifPresent(names::add);
      start = end;
    }
  }

  private static Optional<Credit> unwrapped(String inner) {
    String text = Glyphs.strip(inner);
    var credit = Credits.of(Credits.spaced(text));
    boolean broken = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    return credit.isPresent() || !broken ? credit : Credits.of(Credits.unbroken(text));
  }

  private static final class Names {
    private final Set<String> reporters = new LinkedHashSet<>();
    private final Set<String> correspondents = new LinkedHashSet<>();
    private final Set<String> photographers = new LinkedHashSet<>();

    private void add(Credit credit) {
      add(credit.reporters(), reporters);
      add(credit.correspondents(), correspondents);
      add(credit.photographers(), photographers);
    }

    private Byline byline() {
      return new Byline(
          List.copyOf(reporters), List.copyOf(correspondents), List.copyOf(photographers));
    }

    private static void add(List<String> credited, Set<String> names) {
      if (names.size() < MOST) {
        names.addAll(credited);
      }
    }
  }
}
