package io.unionpulse.extraction.number;

import io.unionpulse.extraction.text.CharSet;
import java.util.List;

/**
 * Words before and behind a figure that say how exact it is (annotation guide, rule 18).
 *
 * @param word as printed
 * @param bound what it says
 * @param notBehind characters that make it part of another word: 附近, 预约, 线上
 */
public record Marker(String word, Bound bound, String notBehind) {

  private static final List<Marker> BEFORE =
      List.of(
          new Marker("不少于", Bound.AT_LEAST, ""),
          new Marker("不低于", Bound.AT_LEAST, ""),
          new Marker("不超过", Bound.AT_MOST, ""),
          new Marker("超过", Bound.AT_LEAST, ""),
          new Marker("至少", Bound.AT_LEAST, ""),
          new Marker("最多", Bound.AT_MOST, ""),
          new Marker("最高", Bound.AT_MOST, ""),
          new Marker("不足", Bound.AT_MOST, ""),
          new Marker("不到", Bound.AT_MOST, ""),
          new Marker("将近", Bound.AT_MOST, ""),
          new Marker("接近", Bound.AT_MOST, ""),
          new Marker("大约", Bound.ABOUT, ""),
          new Marker("大概", Bound.ABOUT, ""),
          new Marker("预计", Bound.ABOUT, ""),
          new Marker("突破", Bound.AT_LEAST, ""),
          new Marker("不下", Bound.AT_LEAST, ""),
          new Marker("近", Bound.AT_MOST, "最附临亲邻远靠"),
          new Marker("约", Bound.ABOUT, "预邀签节集条公特"),
          new Marker("超", Bound.AT_LEAST, "赶反高"),
          new Marker("逾", Bound.AT_LEAST, ""),
          new Marker("过", Bound.AT_LEAST, "通经不度超走访看去来做办过"));

  /** 上百 but not 线上百名. */
  private static final Marker UP_TO = new Marker("上", Bound.AT_LEAST, "线网会台路车早晚场式身动班课赛础以同");

  private static final List<Marker> BEHIND =
      List.of(
          new Marker("左右", Bound.ABOUT, ""),
          new Marker("上下", Bound.ABOUT, ""),
          new Marker("以上", Bound.AT_LEAST, ""),
          new Marker("以内", Bound.AT_MOST, ""),
          new Marker("以下", Bound.AT_MOST, ""),
          new Marker("有余", Bound.AT_LEAST, ""),
          new Marker("余", Bound.AT_LEAST, ""),
          new Marker("多", Bound.AT_LEAST, ""),
          new Marker("来", Bound.ABOUT, ""));

  private static final CharSet LAST_OF_BEFORE = CharSet.of(characters(BEFORE, true));
  private static final CharSet FIRST_OF_BEHIND = CharSet.of(characters(BEHIND, false));

  private static final Marker NONE = new Marker("", Bound.EXACT, "");

  /** The marker that ends at {@code figure}; one without a word if there is none. */
  static Marker before(String text, int figure, boolean words) {
    if (figure == 0) {
      return NONE;
    }
    if (LAST_OF_BEFORE.contains(text.charAt(figure - 1))) {
      for (Marker marker : BEFORE) {
        int start = figure - marker.word.length();
        if (text.startsWith(marker.word, start) && marker.standsAlone(text, start)) {
          return marker;
        }
      }
    }
    boolean up = words && text.charAt(figure - 1) == '上' && isRound(text, figure);
    return up && UP_TO.standsAlone(text, figure - 1) ? UP_TO : NONE;
  }

  /** The marker that begins at {@code offset}; one without a word if there is none. */
  public static Marker behind(String text, int offset) {
    if (offset < text.length() && FIRST_OF_BEHIND.contains(text.charAt(offset))) {
      for (Marker marker : BEHIND) {
        if (text.startsWith(marker.word, offset)) {
          return marker;
        }
      }
    }
    return NONE;
  }

  private boolean standsAlone(String text, int start) {
    return start == 0 || notBehind.indexOf(text.charAt(start - 1)) < 0;
  }

  private static boolean isRound(String text, int figure) {
    return "十百千万亿".indexOf(text.charAt(figure)) >= 0;
  }

  private static String characters(List<Marker> markers, boolean last) {
    var characters = new StringBuilder();
    for (Marker marker : markers) {
      characters.append(marker.word.charAt(last ? marker.word.length() - 1 : 0));
    }
    return characters.toString();
  }
}
