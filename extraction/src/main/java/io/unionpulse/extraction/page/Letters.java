package io.unionpulse.extraction.page;

import io.unionpulse.extraction.headline.HeadlineTraits;
import io.unionpulse.extraction.page.Line.Kind;
import java.util.ArrayList;
import java.util.List;

/** Letters of readers and the answers to them, as papers print them beside their news. */
final class Letters {

  private static final int LONGEST_SALUTATION = 12;
  private static final int LONGEST_REPLY = 7;
  private static final int LONGEST_SIGNATURE = 20;
  private static final String[] ADDRESSED = {"编辑", "编者", "读者", "尊敬的", "亲爱的"};
  private static final String[] NOTES = {
    "编后", "编者按", "编者", "编辑", "回音", "【编后", "【回音", "答", "答复", "律师", "律师答复", "本报答复", "回复"
  };
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
    return salutes(text) || isAddress(text, LONGEST_REPLY) || isNote(text);
  }

  /** 编后：…, 回音：…: what the editor adds. */
  private static boolean isNote(String text) {
    for (String note : NOTES) {
      if (text.startsWith(note)
          && text.length() > note.length()
          && "：:】".indexOf(text.charAt(note.length())) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text} is the salutation of a letter to the paper. */
  static boolean asks(String text) {
    return salutes(text) && text.startsWith("编");
  }

  /** Whether {@code line} right behind the whole text of a letter says who wrote it. */
  static boolean signs(Line line) {
    String text = line.text();
    boolean names =
        text.startsWith("读者")
            || HeadlineTraits.phrasesOf(text).size() > 1
            || Signature.isNames(text)
            || HeadlineTraits.of(text).organisation();
    return line.gap() == 0
        && text.length() <= LONGEST_SIGNATURE
        && !line.closed()
        && !line.punctuated()
        && names;
  }

  private static boolean isAddress(String text, int longest) {
    return text.length() > 1
        && text.length() <= longest
        && "：:".indexOf(text.charAt(text.length() - 1)) >= 0
        && text.indexOf('，') < 0;
  }
}
