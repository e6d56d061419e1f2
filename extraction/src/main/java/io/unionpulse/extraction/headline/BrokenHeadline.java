package io.unionpulse.extraction.headline;

import io.unionpulse.extraction.text.Affixes;
import io.unionpulse.extraction.text.Glyphs;
import java.util.List;

/** Tells a headline broken over two lines from two headlines. */
final class BrokenHeadline {

  private static final List<String> TRANSITIVE =
      List.of(
          "举办", "举行", "召开", "开展", "组织", "启动", "走进", "推出", "发布", "开设", "打造", "慰问", "邀请", "成立", "搭建",
          "荣获", "获评", "助力", "掀起", "联合", "参加", "推进", "推动", "出台", "表彰", "建立", "实施", "发放", "评选", "关爱",
          "主办", "承办", "携手", "开启", "建成", "签订", "落实", "培育", "选树", "征集", "服务", "保障", "为", "义务", "免费",
          "共同", "积极", "首次", "全力", "集中", "联手", "一起", "分批", "定期", "主动", "专门");
  private static final Affixes TRANSITIVE_ENDS = Affixes.of(TRANSITIVE);
  private static final String OPEN_ENDS = "、与和及暨为向在对将的把让给由从以到";
  private static final Affixes CONTINUATIONS = Affixes.of("暨", "的", "等", "及");

  private static final List<String> JOINTLY = List.of("联合", "会同", "携手", "联手", "协同");
  private static final Affixes JOINT = Affixes.of(JOINTLY);
  private static final String VERBAL = "进到成上入出给向在为作回起开";
  private static final int LONGEST_OBJECT = 10;
  private static final String LOCATIVES = "畔边旁里";
  private static final int LONGEST_PIECE = 8;
  private static final int LONGEST_OF_PIECES = 22;

  private BrokenHeadline() {}

  static boolean goesOn(String line, String next) {
    char last = line.charAt(line.length() - 1);
    boolean open =
        OPEN_ENDS.indexOf(last) >= 0
            || unclosed(line, '“', '”')
            || unclosed(line, '《', '》')
            || unclosed(line, '（', '）');
    boolean place = line.length() <= LONGEST_PIECE && LOCATIVES.indexOf(last) >= 0;
    return open
        || place
        || waitsForObject(line)
        || (HeadlineTraits.namesBodyOnly(line) && HeadlineWords.PREDICATE.start(next))
        || (jointBodies(line) && HeadlineWords.PREDICATE.start(next))
        || waitsForVerb(line, next)
        || CONTINUATIONS.start(next)
        || Glyphs.isCloser(next.charAt(0));
  }

  /** 市总工会联合海关和边检: several bodies that have done nothing yet. */
  private static boolean jointBodies(String line) {
    if (!JOINT.in(line)) {
      return false;
    }
    int joint = -1;
    for (String word : JOINTLY) {
      joint = Math.max(joint, line.indexOf(word));
    }
    return joint > 1
        && HeadlineWords.ORGANISATION.in(line.substring(0, joint))
        && !HeadlineWords.EVENT.in(line.substring(joint + 2));
  }

  /** 老师傅把口诀: the verb of 把 must follow. */
  private static boolean waitsForVerb(String line, String next) {
    int at = Math.max(line.lastIndexOf('把'), line.lastIndexOf('将'));
    String behind = at < 0 ? "" : line.substring(at + 1);
    return behind.length() >= 2
        && behind.length() <= LONGEST_OBJECT
        && behind.chars().allMatch(c -> Character.isLetterOrDigit(c) || "“”《》".indexOf(c) >= 0)
        && !HeadlineWords.EVENT.in(behind)
        && behind.chars().noneMatch(c -> VERBAL.indexOf(c) >= 0)
        && next.length() > 1
        && VERBAL.indexOf(next.charAt(1)) >= 0;
  }

  /** 总工会举办 waits for what is held; 运动会举办 is complete. */
  private static boolean waitsForObject(String line) {
    if (!TRANSITIVE_ENDS.end(line)) {
      return false;
    }
    for (int i = 0; i < TRANSITIVE.size(); i++) {
      int verb = TRANSITIVE.get(i).length();
      if (line.endsWith(TRANSITIVE.get(i)) && endsWithActor(line, verb)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithActor(String line, int verb) {
    return HeadlineWords.ORGANISATION.end(line, verb)
        || HeadlineWords.PLACE.end(line, verb)
        || HeadlineWords.SHORT.end(line, verb);
  }

  /** Whether all {@code lines} are as narrow as the pieces of one headline in large type. */
  static boolean inNarrowColumn(List<String> lines) {
    int length = 0;
    for (String line : lines) {
      int letters = letters(line);
      if (letters > LONGEST_PIECE || line.charAt(0) == '—') {
        return false;
      }
      length += letters;
    }
    return lines.size() > 1 && length <= LONGEST_OF_PIECES;
  }

  /**
   * How many letters and digits there are; as soon as a piece has too many, no more are counted.
   */
  private static int letters(String line) {
    int letters = 0;
    for (int i = 0; i < line.length() && letters <= LONGEST_PIECE; i++) {
      letters += Character.isLetterOrDigit(line.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private static boolean unclosed(String line, char open, char close) {
    return line.lastIndexOf(open) > line.lastIndexOf(close);
  }
}
