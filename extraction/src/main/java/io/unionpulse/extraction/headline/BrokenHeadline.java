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
          "主办", "承办", "携手", "开启", "建成", "签订", "落实", "培育", "选树", "征集", "服务", "保障", "为");
  private static final String OPEN_ENDS = "、与和及暨为向在对将的把让给由从以到";
  private static final Affixes CONTINUATIONS = Affixes.of("暨", "的", "等", "及");

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
    boolean waitsForObject = waitsForObject(line);
    boolean place = line.length() <= LONGEST_PIECE && LOCATIVES.indexOf(last) >= 0;
    return open
        || place
        || waitsForObject
        || (HeadlineTraits.namesBodyOnly(line) && HeadlineWords.anyStarts("predicate", next))
        || CONTINUATIONS.start(next)
        || Glyphs.isCloser(next.charAt(0));
  }

  /** 总工会举办 waits for what is held; 运动会举办 is complete. */
  private static boolean waitsForObject(String line) {
    for (int i = 0; i < TRANSITIVE.size(); i++) {
      int verb = TRANSITIVE.get(i).length();
      if (line.endsWith(TRANSITIVE.get(i)) && endsWithActor(line, verb)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithActor(String line, int verb) {
    return HeadlineWords.anyEnds("organisation", line, verb)
        || HeadlineWords.anyEnds("place", line, verb)
        || HeadlineWords.anyEnds("short", line, verb);
  }

  /** Whether all {@code lines} are as narrow as the pieces of one headline in large type. */
  static boolean inNarrowColumn(List<String> lines) {
    int length = 0;
    for (String line : lines) {
      if (line.length() > LONGEST_PIECE || line.charAt(0) == '—') {
        return false;
      }
      length += line.length();
    }
    return lines.size() > 1 && length <= LONGEST_OF_PIECES;
  }

  private static boolean unclosed(String line, char open, char close) {
    return line.lastIndexOf(open) > line.lastIndexOf(close);
  }
}
