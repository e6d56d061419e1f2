package io.unionpulse.extraction.page;

import io.unionpulse.extraction.byline.Credits;
import io.unionpulse.extraction.headline.HeadlineTraits;
import io.unionpulse.extraction.text.Glyphs;

/**
 * What closes a text and says who sent it: （记者 …）behind its last sentence, a body's name （区总工会）,
 * names behind a square, a name alone on a line.
 */
final class Signature {

  private static final int REACH = 100;
  private static final int TURN = 12;
  private static final int LONGEST_BODY = 22;
  private static final int LONGEST_MARKED = 16;
  private static final int LONGEST_GLUED = 30;
  private static final int MOST_NAMES = 4;
  private static final String MARKS = "□■◆●▲★◇○☆";
  private static final String EXPLANATIONS = "图如注见详以上含其指即附本据";

  private Signature() {}

  static boolean endsSigned(CharSequence text) {
    var tail = text.subSequence(Math.max(0, text.length() - REACH), text.length());
    return endsWithTurn(tail)
        || Credits.endsSigned(tail)
        || endsInBrackets(tail)
        || endsMarked(tail);
  }

  /** Whether {@code line} by itself is a signature: （牛大力 马小跳）, （区总工会）, □ 区总工会. */
  static boolean isAlone(String line) {
    return line.length() <= REACH
        && line.length() > 2
        && ("（(".indexOf(line.charAt(0)) >= 0 || MARKS.indexOf(line.charAt(0)) >= 0)
        && (endsSigned("。" + line) || namesSource(line));
  }

  /** （区总工会供稿）, which closes lists of names without a full stop as well. */
  static boolean isContribution(String line) {
    return line.length() <= LONGEST_GLUED
        && line.length() > 2
        && namesSource(line)
        && line.startsWith("供稿", line.length() - 3);
  }

  /** （作者单位：机电队）, （工会供稿）. */
  private static boolean namesSource(String line) {
    String inner = line.substring(1, line.length() - 1);
    return "（(".indexOf(line.charAt(0)) >= 0
        && "）)".indexOf(line.charAt(line.length() - 1)) >= 0
        && inner.length() <= LONGEST_GLUED
        && inner.indexOf('。') < 0
        && (inner.startsWith("作者")
            || inner.startsWith("本文作者")
            || inner.startsWith("来源")
            || inner.startsWith("供稿")
            || inner.endsWith("供稿")
            || inner.endsWith("来稿")
            || inner.endsWith("报道")
            || inner.endsWith("整理"));
  }

  /** Whether {@code line} ends with its writer's name right behind a sentence: 。杜小满, 。杜小满报道. */
  static boolean endsInNames(String line) {
    int from = Math.max(0, line.length() - LONGEST_GLUED);
    int end = line.length();
    if (line.endsWith("报道")) {
      end -= 2;
    } else if (line.endsWith("文")) {
      end -= 1;
    }
    for (int i = end - 2; i > from; i--) {
      if (Glyphs.endsWithSentence(line.subSequence(Math.max(0, i - 3), i))) {
        String names = Glyphs.strip(line.substring(i, end));
        return !names.isEmpty()
            && !Glyphs.isCloser(names.charAt(0))
            && ((Credits.namesOnly(names) && shapedAsNames(names))
                || Credits.of(names).isPresent()
                || PageWords.AGENCY.has(names));
      }
    }
    return false;
  }

  /** Whether {@code line} is names alone. */
  static boolean isNames(String line) {
    return line.length() >= 2 && line.length() <= LONGEST_MARKED && Credits.namesOnly(line);
  }

  /** （下转第4版）: the rest is not on this page. */
  private static boolean endsWithTurn(CharSequence tail) {
    int end = trimmed(tail, tail.length());
    String last = tail.subSequence(Math.max(0, end - TURN), end).toString();
    int open = Math.max(last.lastIndexOf('（'), last.lastIndexOf('('));
    return open >= 0
        && last.startsWith("下转", open + 1)
        && (last.endsWith("）") || last.endsWith(")"));
  }

  private static boolean endsInBrackets(CharSequence tail) {
    int end = trimmed(tail, tail.length());
    if (end == 0 || (tail.charAt(end - 1) != '）' && tail.charAt(end - 1) != ')')) {
      return false;
    }
    int open = end - 2;
    while (open > 0
        && end - open <= LONGEST_BODY
        && tail.charAt(open) != '（'
        && tail.charAt(open) != '(') {
      if ("，。；：,;:".indexOf(tail.charAt(open)) >= 0) {
        return false;
      }
      open--;
    }
    if (open <= 0 || end - open > LONGEST_BODY || !closedBefore(tail, open)) {
      return false;
    }
    String inner = Glyphs.strip(tail.subSequence(open + 1, end - 1).toString());
    return inner.length() >= 2
        && EXPLANATIONS.indexOf(inner.charAt(0)) < 0
        && (HeadlineTraits.of(inner).organisation() || namesMedium(inner) || shapedAsNames(inner));
  }

  /**
   * Names by their form, which need no known surname where nothing but names can stand; a blank may
   * stand between the characters of a name.
   */
  private static boolean shapedAsNames(String inner) {
    int names = 0;
    int singles = 0;
    int length = 0;
    for (int i = 0; i <= inner.length(); i++) {
      char c = i < inner.length() ? inner.charAt(i) : ' ';
      if (Glyphs.isHan(c)) {
        length++;
      } else if (length > 0 && (Glyphs.isSpace(c) || c == '、')) {
        if (length > 3) {
          return false;
        }
        singles += length == 1 ? 1 : 0;
        names += length == 1 ? 0 : 1;
        length = 0;
      } else if (length == 0 || c != '·') {
        return false;
      }
    }
    return singles != 1 && names + (singles + 1) / 2 >= 1 && names + singles / 2 <= MOST_NAMES;
  }

  /** 职工晚报 李大成: a paper, then names. */
  private static boolean namesMedium(String inner) {
    for (int i = 2; i < inner.length(); i++) {
      if ("报网社台".indexOf(inner.charAt(i)) >= 0) {
        String behind = Glyphs.strip(inner.substring(i + 1));
        return behind.isEmpty() || Credits.namesOnly(behind);
      }
    }
    return false;
  }

  private static boolean endsMarked(CharSequence tail) {
    int end = trimmed(tail, tail.length());
    for (int i = end - 2; i > 0 && end - i <= LONGEST_MARKED; i--) {
      char c = tail.charAt(i);
      if (MARKS.indexOf(c) >= 0) {
        String inner = Glyphs.strip(tail.subSequence(i + 1, end).toString());
        return closedBefore(tail, i)
            && (shapedAsNames(inner)
                || Credits.namesOnly(inner)
                || Credits.of("记者 " + inner).isPresent()
                || HeadlineTraits.of(inner).organisation());
      }
      if (!Glyphs.isHan(c) && !Glyphs.isSpace(c) && "·、/".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean closedBefore(CharSequence tail, int at) {
    int end = trimmed(tail, at);
    return Glyphs.endsWithSentence(tail.subSequence(Math.max(0, end - 8), end));
  }

  private static int trimmed(CharSequence text, int end) {
    int i = end;
    while (i > 0 && Glyphs.isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
