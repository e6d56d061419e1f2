package io.unionpulse.extraction.page;

import io.unionpulse.extraction.byline.Credits;
import io.unionpulse.extraction.page.Line.Kind;
import java.util.List;

/** Captions of pictures that interrupt a sentence of the article around them. */
final class Captions {

  private static final String ARROWS = "▲▼△";
  private static final int MOST_LINES = 4;
  private static final int LONGEST = 90;
  private static final int LONGEST_WITHOUT_OPENING = 60;
  private static final String[] OPENINGS = {
    "图为", "图一", "图二", "图三", "图四", "图①", "图②", "图③", "图④", "图1", "图2", "图3", "图4", "图：", "图:", "上图",
    "下图", "左图", "右图", "（图", "(图", "（上", "(上", "（下", "(下", "（左", "(左", "（右", "(右", "题图", "本版图片",
    "资料图", "图片说明"
  };

  private final List<Line> lines;

  Captions(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * End of the caption that begins at {@code from}; -1 if none does.
   *
   * @param within whether it stands within a sentence, so that the sentence must go on behind it
   */
  int endAt(int from, boolean within) {
    if (lines.get(from).gap() == 0 && !opensAt(from)) {
      return -1;
    }
    int length = 0;
    for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
      Line line = lines.get(i);
      length += line.text().length();
      if (!line.is(Kind.TEXT) || length > LONGEST || (i > from && line.gap() > 0)) {
        return -1;
      }
      boolean credited =
          Credited.closing(line.text()).isPresent()
              || (i + 1 < lines.size()
                  && lines.get(i + 1).is(Kind.CREDIT)
                  && lines.get(i + 1).credit().photo());
      boolean opens = opensAt(from);
      if (opens && (credited || line.closed())) {
        return i + 1;
      }
      if (credited) {
        return length <= LONGEST_WITHOUT_OPENING && (!within || textGoesOn(i + 1)) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Whether line {@code i} says what a picture shows: 图为…, 上图…. */
  boolean opensAt(int i) {
    String text = lines.get(i).text();
    int from = !text.isEmpty() && "▲▼△↑↓←→".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    for (String opening : OPENINGS) {
      if (text.startsWith(opening, from)) {
        return true;
      }
    }
    return false;
  }

  /** Whether line {@code i} points at the picture above or below it: ▲, ▼. */
  boolean pointsAt(int i) {
    return ARROWS.indexOf(lines.get(i).mark()) >= 0;
  }

  /** Whether line {@code i} is the caption of one picture of several: 图①：…, 图2为…. */
  boolean numberedAt(int i) {
    String text = lines.get(i).text();
    return text.length() > 3
        && text.charAt(0) == '图'
        && "①②③④⑤⑥⑦⑧⑨123456789一二三四五六".indexOf(text.charAt(1)) >= 0
        && "：:为是。".indexOf(text.charAt(2)) >= 0;
  }

  /** The photo credit on the caption's last line; empty if none stands there. */
  static String credit(Line last) {
    return last.printed().substring(Credits.closingPhotoCreditStart(last.text()));
  }

  private boolean textGoesOn(int i) {
    int at = i;
    while (at < lines.size() && lines.get(at).is(Kind.CREDIT)) {
      at++;
    }
    return at < lines.size()
        && lines.get(at).is(Kind.TEXT)
        && lines.get(at).level() == 0
        && (lines.get(at).closed() || lines.get(at).punctuated());
  }
}
