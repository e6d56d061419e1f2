package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.number.CueWords.Hit;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.Prefixes;
import io.unionpulse.extraction.text.ScannedText;

/**
 * Carries a time over from the sentence before: 去年，全市举办比武240场。共有15万名职工参加。 A sentence that names its
 * own time, or this activity, is free of it; so is a new paragraph, unless it begins with 其中.
 */
final class Background {

  private static final String GOES_ON = "其中";
  private static final int LONGEST_REPORT = 5; // sentences of one year's work
  private static final int LEAD = 1;
  private static final int OWN_TIME = Cue.bits(Cue.THIS, Cue.THIS_YEAR);
  private static final int ELSEWHERE = Cue.bits(Cue.PAST, Cue.CUMULATIVE, Cue.PLAN);
  private static final int TIMES = OWN_TIME | ELSEWHERE;
  private static final Prefixes VERBS =
      Prefixes.of(
          "开展", "举办", "组织", "成立", "建立", "发放", "慰问", "帮扶", "培训", "走访", "投入", "实现", "完成", "新建", "组建",
          "资助", "救助", "选树", "推动", "打造");

  private final String text;
  private final Hits<Cue> cues;
  private final Sentences sentences;
  private final Lead lead;

  Background(ScannedText scanned, Sentences sentences, Lead lead) {
    this.text = scanned.text();
    this.cues = scanned.of(Setting.CUES.table());
    this.lead = lead;
    this.sentences = sentences;
  }

  /** Whether another time, or a plan, still holds for {@code count} of {@code setting}. */
  boolean holds(Setting setting, Count count) {
    if (namesItsTime(setting, count)) {
      return false;
    }
    int first = firstHan(setting.index());
    // 举办了300人参加的培训。: it is the sentence before that says who did so, and when.
    if (VERBS.beginAt(text, first) && isToldOfOtherYear(setting.index())) {
      return true;
    }
    boolean goesOn = text.startsWith(GOES_ON, first);
    if (!goesOn && !sums(setting, count)) {
      return false;
    }
    int before = setting.index() - 1;
    boolean newParagraph = holds('\n', setting.start(), first);
    while (before >= 0 && firstHan(before) == sentences.end(before)) {
      newParagraph |= holds('\n', sentences.start(before), sentences.end(before));
      before--;
    }
    return before >= 0 && (goesOn || !newParagraph) && isElsewhere(before, goesOn);
  }

  private boolean isToldOfOtherYear(int index) {
    for (int i = index; i > Math.max(0, index - LONGEST_REPORT); i--) {
      if (holds('\n', sentences.start(i), firstHan(i))) {
        return false;
      }
      if (i - 1 >= LEAD
          && OtherYears.in(text, sentences.start(i - 1), sentences.end(i - 1), lead)) {
        return true;
      }
    }
    return false;
  }

  private boolean isElsewhere(int sentence, boolean goesOn) {
    int start = sentences.start(sentence);
    int end = sentences.end(sentence);
    Cue last = null;
    for (Hit<Cue> hit : Setting.CUES.in(cues, start, end)) {
      last = hit.kind().in(TIMES) ? hit.kind() : last;
    }
    if (last == null && OtherYears.in(text, start, end, lead)) {
      return true;
    }
    return (last != null && last.in(ELSEWHERE)) || (goesOn && holds('将', start, end));
  }

  /** 全市共有…: only such sentences go on with what was told before. */
  private static boolean sums(Setting setting, Count count) {
    for (Hit<Cue> hit : setting.hits()) {
      boolean all = hit.kind() == Cue.TOTAL || hit.kind() == Cue.AREA;
      if (all && hit.end() <= count.start()) {
        return true;
      }
    }
    return false;
  }

  private boolean namesItsTime(Setting setting, Count count) {
    if ((setting.kinds() & OWN_TIME) != 0) {
      return true;
    }
    for (int i = setting.start() + 1; i < count.start(); i++) {
      if (text.charAt(i) == '日' && Glyphs.isDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private int firstHan(int sentence) {
    int i = sentences.start(sentence);
    while (i < sentences.end(sentence) && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean holds(char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }
}
