package io.unionpulse.extraction.page;

import io.unionpulse.extraction.page.Line.Kind;
import java.util.ArrayList;
import java.util.List;

/** Letters of readers and the answers to them, as papers print them beside their news. */
final class Letters {

  private static final int LONGEST_SALUTATION = 12;
  private static final int LONGEST_REPLY = 7;
  private static final int LONGEST_SIGNATURE = 20;
  private static final String[] ADDRESSED = {"编辑", "编者", "读者", "尊敬的", "亲爱的"};
  private static final String[] TITLES = {
    "同志", "先生", "女士", "小姐", "师傅", "律师", "老师", "朋友", "主席", "大姐", "大哥", "你好", "您好", "编辑部"
  };

  private Letters() {}

  /**
   * {@code lines}, a salutation of the editor below a headline not taken for a field of the page.
   */
  static List<Line> marked(List<Line> lines) {
    var out = new ArrayList<>(lines);
    for (int i = 1; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      if ((line.is(Kind.FURNITURE) || line.is(Kind.META))
          && salutes(line.text())
          && lines.get(i - 1).is(Kind.TEXT)
          && lines.get(i + 1).is(Kind.TEXT)
          && lines.get(i + 1).closed()) {
        out.set(i, line.as(Kind.TEXT));
      }
    }
    return out;
  }

  /** Whether {@code text} is the salutation that a letter begins with: 编辑同志：. */
  static boolean salutes(String text) {
    if (!isAddress(text, LONGEST_SALUTATION)) {
      return false;
    }
    for (String addressed : ADDRESSED) {
      if (text.startsWith(addressed)) {
        return true;
      }
    }
    String name = text.substring(0, text.length() - 1);
    for (String title : TITLES) {
      if (name.endsWith(title)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text} below a letter begins the answer to it: 小王：. */
  static boolean replies(String text) {
    return salutes(text) || isAddress(text, LONGEST_REPLY);
  }

  /** Whether {@code line} right behind the whole text of a letter says who wrote it. */
  static boolean signs(Line line) {
    return line.gap() == 0
        && line.text().length() <= LONGEST_SIGNATURE
        && !line.closed()
        && !line.punctuated()
        && !replies(line.text());
  }

  private static boolean isAddress(String text, int longest) {
    return text.length() > 1
        && text.length() <= longest
        && "：:".indexOf(text.charAt(text.length() - 1)) >= 0
        && text.indexOf('，') < 0;
  }
}
