package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.number.CueWords;
import io.unionpulse.extraction.number.CueWords.Hit;
import io.unionpulse.extraction.text.CharSet;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.Hits;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that holds counts, with its cue words.
 *
 * @param index of the sentence in its text
 * @param start offset of its first character
 * @param end offset behind its last
 * @param hits its cue words in order, without NOISE; before them that of time that still holds
 * @param kinds which kinds of cue words these are: a bit for each
 */
record Setting(int index, int start, int end, List<Hit<Cue>> hits, int kinds) {

  static final CueWords<Cue> CUES = CueWords.load(Setting.class, "cues.tsv", Cue.class);
  private static final String ORGANISE = "组织";
  private static final String NO_OBJECT = "的共、，。,建在为积充要应将已开把以和及与有都";
  private static final CharSet CLAUSE_ENDS = CharSet.of("：:—。！？；!?; 　\u00a0");

  /**
   * The sentence of {@code sentences} at {@code index}.
   *
   * @param before the sentence that was read before; null if none was
   */
  static Setting of(String text, Hits<Cue> cues, Sentences sentences, int index, Setting before) {
    int start = sentences.start(index);
    int end = sentences.end(index);
    var hits = new ArrayList<Hit<Cue>>();
    boolean goesOn = before != null && before.index == index - 1;
    if (goesOn && "；;".indexOf(text.charAt(start)) >= 0) {
      before.addTime(hits);
    }
    addWords(text, cues, start, end, hits);
    int kinds = 0;
    for (int i = 0; i < hits.size(); i++) {
      kinds |= hits.get(i).kind().bit();
    }
    return new Setting(index, start, end, hits, kinds);
  }

  /** Behind a semicolon the time of the part before still holds: the last word of it. */
  private void addTime(List<Hit<Cue>> behind) {
    for (int i = hits.size() - 1; i >= 0; i--) {
      Hit<Cue> hit = hits.get(i);
      if (hit.kind() == Cue.CUMULATIVE || hit.kind() == Cue.PAST) {
        behind.add(hit);
        return;
      }
    }
  }

  private static void addWords(
      String text, Hits<Cue> cues, int start, int end, List<Hit<Cue>> words) {
    for (Hit<Cue> hit : CUES.in(cues, start, end)) {
      if (hit.kind() != Cue.NOISE) {
        words.add(hit);
      } else if (organises(text, hit)) {
        words.add(new Hit<>(hit.end() - ORGANISE.length(), hit.end(), Cue.SERVE));
      }
    }
  }

  /** 公司工会组织60名职工…; not 各级工会组织共…, where it is the noun. */
  private static boolean organises(String text, Hit<Cue> noun) {
    int end = noun.end();
    return text.startsWith(ORGANISE, end - ORGANISE.length())
        && text.startsWith("工会", noun.start())
        && end < text.length()
        && NO_OBJECT.indexOf(text.charAt(end)) < 0;
  }

  /** Offset of the first character of the clause that {@code at} stands in. */
  int clauseStart(String text, int at) {
    int i = at;
    while (i > start && !endsClause(text, i - 1)) {
      i--;
    }
    return i;
  }

  /** Offset behind the last character of the clause that {@code at} stands in. */
  int clauseEnd(String text, int at) {
    int i = at;
    while (i < end && !endsClause(text, i)) {
      i++;
    }
    return i;
  }

  /** Offset of the first {@code word} of the sentence from {@code from} on; -1 if there is none. */
  int find(String text, String word, int from) {
    char first = word.charAt(0);
    for (int i = from; i + word.length() <= end; i++) {
      if (text.charAt(i) == first && text.startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Offset of the last {@code word} of the sentence that ends by {@code to}; -1 if there is none.
   */
  int findLast(String text, String word, int to) {
    char first = word.charAt(0);
    for (int i = to - word.length(); i >= start; i--) {
      if (text.charAt(i) == first && text.startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean endsClause(String text, int i) {
    char c = text.charAt(i);
    if (c == '，' || c == ',') {
      boolean thousands =
          i > 0
              && Glyphs.isDigit(text.charAt(i - 1))
              && i + 1 < text.length()
              && Glyphs.isDigit(text.charAt(i + 1));
      return !thousands;
    }
    return CLAUSE_ENDS.contains(c) && !besideDigit(text, i);
  }

  /** A blank between figure and unit parts nothing. */
  private static boolean besideDigit(String text, int i) {
    return Glyphs.isSpace(text.charAt(i))
        && ((i > 0 && Glyphs.isDigit(text.charAt(i - 1)))
            || (i + 1 < text.length() && Glyphs.isDigit(text.charAt(i + 1))));
  }
}
