package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.number.CueWords.Hit;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.ScannedText;
import java.util.List;

/**
 * Carries a time over from the sentence before: 去年，全市举办比武240场。共有15万名职工参加。 A sentence that names its
 * own time, or this activity, is free of it; so is a new paragraph, unless it begins with 其中.
 */
final class Background {

  private static final String GOES_ON = "其中";
  private static final int LONGEST_REPORT = 5; // sentences of one year's work
  private static final int LEAD = 1;
  private static final List<String> VERBS =
      List.of(
          "开展", "举办", "组织", "成立", "建立", "发放", "慰问", "帮扶", "培训", "走访", "投入", "实现", "完成", "新建", "组建",
          "资助", "救助", "选树", "推动", "打造");

  private final String text;
  private final Hits<Cue> cues;
  private final List<Setting> settings;
  private final String lead;

  Background(ScannedText scanned, List<Setting> settings, String lead) {
    this.text = scanned.text();
    this.cues = scanned.of(Setting.CUES.table());
    this.lead = lead;
    this.settings = settings;
  }

  /** Whether another time, or a plan, still holds for {@code count} of sentence {@code index}. */
  boolean holds(int index, Count count) {
    Setting setting = settings.get(index);
    int first = firstHan(setting);
    boolean goesOn = text.startsWith(GOES_ON, first);
    if (namesItsTime(setting, count)) {
      return false;
    }
    if (lacksSubject(first) && isToldOfOtherYear(index)) {
      return true;
    }
    if (!goesOn && !sums(setting, count)) {
      return false;
    }
    int before = index - 1;
    boolean newParagraph = holdsBreak(setting.start(), first);
    while (before >= 0 && firstHan(settings.get(before)) == settings.get(before).end()) {
      newParagraph |= holdsBreak(settings.get(before).start(), settings.get(before).end());
      before--;
    }
    return before >= 0 && (goesOn || !newParagraph) && isElsewhere(settings.get(before), goesOn);
  }

  /** 举办了300人参加的培训。: it is the sentence before that says who did so, and when. */
  private boolean lacksSubject(int first) {
    for (String verb : VERBS) {
      if (text.startsWith(verb, first)) {
        return true;
      }
    }
    return false;
  }

  private boolean isToldOfOtherYear(int index) {
    for (int i = index; i > Math.max(0, index - LONGEST_REPORT); i--) {
      Setting sentence = settings.get(i);
      if (holdsBreak(sentence.start(), firstHan(sentence))) {
        return false;
      }
      Setting before = settings.get(i - 1);
      if (i - 1 >= LEAD && OtherYears.in(text, before.start(), before.end(), lead)) {
        return true;
      }
    }
    return false;
  }

  private boolean isElsewhere(Setting sentence, boolean goesOn) {
    Cue last = null;
    for (Hit<Cue> hit : Setting.CUES.in(cues, sentence.start(), sentence.end())) {
      switch (hit.kind()) {
        case PAST, CUMULATIVE, THIS, THIS_YEAR, PLAN -> last = hit.kind();
        default -> {
          // says nothing of the time
        }
      }
    }
    boolean plans = goesOn && text.substring(sentence.start(), sentence.end()).indexOf('将') >= 0;
    boolean otherYear = last == null && OtherYears.in(text, sentence.start(), sentence.end(), lead);
    return last == Cue.PAST || last == Cue.CUMULATIVE || last == Cue.PLAN || plans || otherYear;
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
    for (Hit<Cue> hit : setting.hits()) {
      if (hit.kind() == Cue.THIS || hit.kind() == Cue.THIS_YEAR) {
        return true;
      }
    }
    for (int i = setting.start() + 1; i < count.start(); i++) {
      if (text.charAt(i) == '日' && Glyphs.isDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private int firstHan(Setting setting) {
    int i = setting.start();
    while (i < setting.end() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean holdsBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
