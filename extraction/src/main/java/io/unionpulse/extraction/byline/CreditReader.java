package io.unionpulse.extraction.byline;

import io.unionpulse.extraction.text.Affixes;
import io.unionpulse.extraction.text.CharSet;
import io.unionpulse.extraction.text.Glyphs;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a string that is a credit from end to end: role words, names, and what the named did. The
 * work may stand behind the names (马超 摄) or before them (摄影：马超); work behind several roles (本报记者 马超
 * 通讯员 郝晓月 摄影报道) belongs to them all.
 */
final class CreditReader {

  private static final String SEPARATORS = "、，,：:;；/／|｜丨—-　";

  /** □ stands before names of authors; the filled marks stand before headings and items as well. */
  private static final char BYLINE_MARK = '□';

  /** Every credit has the byline mark or a word of {@link Role} or {@link Work}. */
  private static final CharSet TELLING = CharSet.of(BYLINE_MARK + "者员师生道文写理摄图");

  private static final char BAR = '丨'; // a Chinese character that papers use as a bar
  private static final Affixes MEDIA =
      Affixes.of("新闻", "日报", "晚报", "早报", "晨报", "时报", "商报", "工人报", "都市报", "融媒", "传媒", "在线");
  private static final String AUTHOR = "作者";
  private static final int LONGEST_MARKED = 12;
  private static final int MOST_WORKS = 3;
  private static final int MOST_WORDS = 16;
  private static final String MARKS = "□■●○◆◇▲△▼★☆◎";

  private final String text;
  private final List<Named> pending = new ArrayList<>();
  private final List<String> reporters = new ArrayList<>();
  private final List<String> correspondents = new ArrayList<>();
  private final List<String> photographers = new ArrayList<>();
  private int at;
  private int words;

  private int works;
  private Role role;
  private Work ahead;
  private char single;
  private boolean photo;
  private boolean named;
  private boolean recognised;

  private CreditReader(String text) {
    this.text = text;
  }

  /** The credit that {@code text} is, or null if it is none. */
  static Credit read(String text) {
    if (!mayBeCredit(text, 0, text.length())) {
      return null;
    }
    var reader = new CreditReader(text);
    return reader.readAll() ? reader.credit() : null;
  }

  /** Whether a credit can stand between two offsets. */
  static boolean mayBeCredit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (TELLING.contains(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean readAll() {
    recognised =
        !text.isEmpty() && text.charAt(0) == BYLINE_MARK && text.length() <= LONGEST_MARKED;

    while (at < text.length() && (isMark(text.charAt(at)) || Glyphs.isSpace(text.charAt(at)))) {
      at++;
    }
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Glyphs.isSpace(c) || SEPARATORS.indexOf(c) >= 0) {
        at++;
      } else if (++words > MOST_WORDS || (!readRole() && !readWork() && !readName())) {
        return false;
      }
    }
    if (single != 0) {
      return false;
    }
    if (!pending.isEmpty()) {
      if (ahead == null && !recognised) {
        return false;
      }
      settle(ahead == null ? Work.TEXT : ahead);
    }
    return named && (recognised || reporters.size() + photographers.size() > 0);
  }

  private boolean readRole() {
    var match = Role.behindMediumAt(text, at);
    if (match == null || single != 0 || (match.role() == Role.EDITOR && !named)) {
      return false;
    }
    if (ahead != null && !pending.isEmpty()) {
      settle(ahead);
      ahead = null;
    }
    enter(match.role());
    at += match.length();
    return true;
  }

  private void enter(Role entered) {
    role = entered;
    recognised = true;
  }

  private boolean readWork() {
    var match = Work.at(text, at);
    if (match == null || single != 0 || !wordEndsAt(at + match.length())) {
      return false;
    }
    if (++works > MOST_WORKS) {
      return false;
    }
    at += match.length();
    photo |= match.work() != Work.TEXT;
    boolean before = !pending.isEmpty() && ahead == null && standsBeforeName(match.length());
    if (before) {
      settle(Work.TEXT);
    }
    if (!pending.isEmpty() && ahead == null) {
      settle(match.work());
    } else {
      if (!pending.isEmpty()) {
        settle(ahead);
      }
      ahead = named && reporters.size() + photographers.size() > 0 && atEnd() ? null : match.work();
    }
    return true;
  }

  /** 摄影/彭飞: a mark joins the work that was just read to the name behind it. */
  private boolean standsBeforeName(int length) {
    int before = at - length - 1;
    boolean joined = at + 1 < text.length() && "/:：".indexOf(text.charAt(at)) >= 0;
    return joined
        && before >= 0
        && Glyphs.isSpace(text.charAt(before))
        && Work.atEndOf(text) == null;
  }

  private boolean atEnd() {
    return at >= text.length();
  }

  private boolean wordEndsAt(int end) {
    return end >= text.length() || !isNameChar(text.charAt(end)) || Role.at(text, end) != null;
  }

  private boolean readName() {
    int end = at;
    while (end < text.length()
        && isNameChar(text.charAt(end))
        && (end < at + 2 || Role.at(text, end) == null)) {
      end++;
    }
    if (end == at) {
      return false;
    }
    String token = text.substring(at, end);
    if (token.endsWith(AUTHOR)) {
      at = end; // 文章作者：X
      return true;
    }
    boolean spaced = end >= text.length() || text.charAt(end) != '/';
    var glued = spaced ? Work.atEndOf(token) : null;
    // A single 文 or 图 may well end a name: 李文.
    if (glued != null
        && token.length() - glued.length() >= 2
        && (glued.length() > 1 || token.endsWith("摄"))) {
      if (token.endsWith("供图") && token.length() > 6) {
        return readSource(end);
      }
      token = token.substring(0, token.length() - glued.length());
    }
    if (token.length() == 1) {
      return readSingle(token.charAt(0));
    }
    if (pending.isEmpty() && token.length() > 2 && MEDIA.end(token)) {
      enter(Role.REPORTER); // 海滨新闻 张三 李四
      at = end;
      return true;
    }
    if (isWrittenAndShot(token, end)) {
      token = token.substring(0, token.length() - 1);
    }
    if (single != 0) {
      return false;
    }
    int first = PersonNames.lengthOfFirst(token);
    if (first < token.length()) {
      add(token.substring(0, first));
    }
    String last = token.substring(first == token.length() ? 0 : first);
    if (!PersonNames.shaped(last)) {
      return false;
    }
    add(last);
    at += token.length();
    return true;
  }

  /** 张小三文/图: the last character is no part of the name. */
  private boolean isWrittenAndShot(String token, int end) {
    return token.length() > 2 && text.startsWith("文/图", end - 1);
  }

  /** A picture given by a body: 密云区总工会供图. */
  private boolean readSource(int end) {
    if (recognised || end < text.length() || end - at > 24) {
      return false;
    }
    photo = true;
    named = true;
    recognised = true;
    at = end;
    return true;
  }

  /** Names of two characters are often printed with a space between these: 马 超. */
  private boolean readSingle(char c) {
    if (single == 0) {
      single = c;
    } else {
      add(String.valueOf(single) + c);
      single = 0;
    }
    at++;
    return true;
  }

  private void add(String name) {
    pending.add(new Named(role, name));
    named = true;
  }

  private void settle(Work work) {
    for (Named person : pending) {
      if (person.role() == Role.EDITOR) {
        continue;
      }
      boolean shot = person.role() == Role.PHOTOGRAPHER;
      if (work != Work.PHOTO && !shot) {
        var writers = person.role() == Role.CORRESPONDENT ? correspondents : reporters;
        writers.add(person.name());
      }
      if (work != Work.TEXT || shot) {
        photographers.add(person.name());
      }
    }
    pending.clear();
  }

  private Credit credit() {
    return new Credit(reporters, correspondents, photographers, photo);
  }

  private static boolean isNameChar(char c) {
    return (Glyphs.isHan(c) && c != BAR) || c == '·';
  }

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  private record Named(Role role, String name) {}
}
