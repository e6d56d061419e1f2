package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.number.CueWords;
import io.unionpulse.extraction.number.CueWords.Hit;
import io.unionpulse.extraction.text.CharSet;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.ScannedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that holds counts, with its cue words.
 *
 * @param index of the sentence in its text
 * @param start offset of its first character
 * @param end offset behind its last
 * @param hits its cue words in order, without NOISE; before them those of time that still hold
 */
record Setting(int index, int start, int end, List<Hit<Cue>> hits) {

  static final CueWords<Cue> CUES = CueWords.load(Setting.class, "cues.tsv", Cue.class);
  private static final String ORGANISE = "组织";
  private static final String NO_OBJECT = "的共、，。,建在为积充要应将已开把以和及与有都";
  private static final CharSet ENDS = CharSet.of("。！？；!?;\n");
  private static final CharSet CLAUSE_ENDS = CharSet.of("：:—。！？；!?; 　\u00a0");
  private static final int LONGEST = 400; // a page without punctuation is no sentence

  Setting {
    hits = List.copyOf(hits);
  }

  /** The sentences of {@code scanned}; cue words are looked up only where a count stands. */
  static List<Setting> of(ScannedText scanned, List<Count> counts) {
    String text = scanned.text();
    Hits<Cue> cues = scanned.of(CUES.table());
    var settings = new ArrayList<Setting>();
    int start = 0;
    int next = 0;
    int index = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !endsSentence(text, i) && i - start < LONGEST) {
        continue;
      }
      boolean holds = next < counts.size() && counts.get(next).start() < i;
      var hits = new ArrayList<Hit<Cue>>();
      if (holds && start > 0 && "；;".indexOf(text.charAt(start)) >= 0) {
        hits.addAll(times(settings.get(settings.size() - 1)));
      }
      if (holds) {
        hits.addAll(words(text, cues, start, i));
      }
      settings.add(new Setting(index, start, i, hits));
      while (next < counts.size() && counts.get(next).start() < i) {
        next++;
      }
      index++;
      start = i;
    }
    return settings;
  }

  /** Behind a semicolon the time of the part before still holds: the last word of it. */
  private static List<Hit<Cue>> times(Setting before) {
    for (int i = before.hits.size() - 1; i >= 0; i--) {
      Hit<Cue> hit = before.hits.get(i);
      if (hit.kind() == Cue.CUMULATIVE || hit.kind() == Cue.PAST) {
        return List.of(hit);
      }
    }
    return List.of();
  }

  private static List<Hit<Cue>> words(String text, Hits<Cue> cues, int start, int end) {
    var words = new ArrayList<Hit<Cue>>();
    for (Hit<Cue> hit : CUES.in(cues, start, end)) {
      if (hit.kind() != Cue.NOISE) {
        words.add(hit);
      } else if (organises(text, hit)) {
        words.add(new Hit<>(hit.end() - ORGANISE.length(), hit.end(), Cue.SERVE));
      }
    }
    return words;
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
    for (int i = from; i + word.length() <= end; i++) {
      if (text.startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Offset of the last {@code word} of the sentence that ends by {@code to}; -1 if there is none.
   */
  int findLast(String text, String word, int to) {
    for (int i = to - word.length(); i >= start; i--) {
      if (text.startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean endsSentence(String text, int i) {
    char c = text.charAt(i);
    return ENDS.contains(c) || (c == '.' && i > 0 && Glyphs.isHan(text.charAt(i - 1)));
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
