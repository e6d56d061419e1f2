package io.unionpulse.extraction.headline;

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
  private static final List<String> CONTINUATIONS = List.of("暨", "的", "等", "及");

  private BrokenHeadline() {}

  static boolean goesOn(String line, String next) {
    char last = line.charAt(line.length() - 1);
    boolean open =
        OPEN_ENDS.indexOf(last) >= 0
            || unclosed(line, '“', '”')
            || unclosed(line, '《', '》')
            || unclosed(line, '（', '）');
    boolean waitsForObject =
        TRANSITIVE.stream()
            .anyMatch(verb -> line.endsWith(verb) && endsWithActor(line, verb.length()));
    return open
        || waitsForObject
        || (HeadlineTraits.namesBodyOnly(line) && HeadlineWords.anyStarts("predicate", next))
        || CONTINUATIONS.stream().anyMatch(next::startsWith)
        || Glyphs.isCloser(next.charAt(0));
  }

  /** 总工会举办 waits for what is held; 运动会举办 is complete. */
  private static boolean endsWithActor(String line, int verb) {
    String actor = line.substring(0, line.length() - verb);
    return HeadlineWords.anyEnds("organisation", actor) || HeadlineWords.anyEnds("place", actor);
  }

  private static boolean unclosed(String line, char open, char close) {
    return line.lastIndexOf(open) > line.lastIndexOf(close);
  }
}
