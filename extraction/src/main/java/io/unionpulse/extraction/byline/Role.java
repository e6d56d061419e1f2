package io.unionpulse.extraction.byline;

import io.unionpulse.extraction.text.Affixes;
import io.unionpulse.extraction.text.Glyphs;
import java.util.ArrayList;
import java.util.List;

/** The part in which a person is credited. */
enum Role {
  REPORTER("记者", "评论员", "摄影师"),
  CORRESPONDENT("通讯员", "实习生"),
  PHOTOGRAPHER("摄影记者", "图片记者"),
  /** Who did not write: behind the writers only. */
  EDITOR("责任编辑", "编辑", "责编", "校对", "审核", "终审", "监制", "编审");

  private static final String[] MODIFIERS = {
    "本报", "本刊", "本网", "特约", "特邀", "见习", "实习", "首席", "全媒体", "融媒体", "资深", "全媒", "融媒", "学生", "校园",
    "特派", "特别", "特稿", "挂职", "驻站", "本台", "本社"
  };
  private static final String POST = "驻";
  private static final Affixes OPENING = opening();
  private static final int LONGEST_POST = 6;
  private static final String MEDIA_ENDS = "报网社台视刊端闻媒体云》";
  private static final String IN_MEDIA_NAMES = "—–-－·《》";
  private static final int LONGEST_MEDIA_NAME = 14;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable
  private final List<String> words;

  Role(String... words) {
    this.words = List.of(words);
  }

  private static Affixes opening() {
    var words = new ArrayList<String>(List.of(MODIFIERS));
    words.add(POST);
    for (Role role : values()) {
      words.addAll(role.words);
    }
    return Affixes.of(words);
  }

  /** The role word with its modifiers (本报, 特约 …) of {@code s} at {@code from}, or null. */
  static Match at(String s, int from) {
    if (!OPENING.start(s, from, s.length())) {
      return null;
    }
    int i = from;
    boolean moved = true;
    while (moved) {
      moved = false;
      i = postEnd(s, i);
      for (Role role : values()) {
        for (String word : role.words) {
          if (s.startsWith(word, i)) {
            return new Match(role, i + word.length() - from);
          }
        }
      }
      for (String modifier : MODIFIERS) {
        if (!moved && s.startsWith(modifier, i) && i - from < LONGEST_MEDIA_NAME) {
          i += modifier.length();
          moved = true;
        }
      }
    }
    return null;
  }

  /** Behind 驻密云 before a role; {@code from} if no post stands there. */
  private static int postEnd(String s, int from) {
    if (!s.startsWith(POST, from)) {
      return from;
    }
    for (int i = from + 2; i < s.length() && i - from <= LONGEST_POST; i++) {
      if (s.startsWith("记者", i) || s.startsWith("通讯员", i)) {
        return i;
      }
    }
    return from;
  }

  /**
   * As {@link #at}, behind a medium's name, or two that share the person: 北京日报记者, 工人日报-中工网记者,
   * 《工人日报》 记者.
   */
  static Match behindMediumAt(String s, int from) {
    for (int i = from; i < s.length() && i - from <= LONGEST_MEDIA_NAME; i++) {
      char c = s.charAt(i);
      boolean medium = i > from && MEDIA_ENDS.indexOf(s.charAt(i - 1)) >= 0;
      int role = medium && Glyphs.isSpace(c) ? i + 1 : i;
      Match match = medium || i == from ? at(s, role) : null;
      if (match != null) {
        return new Match(match.role(), role - from + match.length());
      }
      if (!Glyphs.isHan(c) && IN_MEDIA_NAMES.indexOf(c) < 0) {
        return null;
      }
    }
    return null;
  }

  record Match(Role role, int length) {}
}
