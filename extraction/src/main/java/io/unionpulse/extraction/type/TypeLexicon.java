package io.unionpulse.extraction.type;

import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.Prefixes;
import io.unionpulse.extraction.text.ScannedText;
import io.unionpulse.extraction.text.WordTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of the tables in one pass, linear in the length of the text; of words that
 * overlap the one that starts first wins, then the longer.
 */
final class TypeLexicon {

  private static final String SPIRIT = "精神";
  private static final int LONGEST_NUMBER = 6; // 一百二十

  private static final int PUT_TOGETHER = -1;

  private final WordTable<Word> table;
  private final Word spirit;
  private final Prefixes nameEnds;

  TypeLexicon(TypeWords words) {
    table = WordTable.of(words.words());
    spirit = new Word(words.words().get("会议" + SPIRIT).subject(), 0);
    nameEnds = Prefixes.of(words.nameEnds());
  }

  WordTable<Word> words() {
    return table;
  }

  /**
   * The words in {@code text} in order; they do not overlap.
   *
   * @param text how {@code scanned} begins
   */
  List<Hit> find(ScannedText scanned, String text) {
    Hits<Word> hits = scanned.of(table);
    var chosen = new ArrayList<Hit>(hits.size());
    int free = 0;
    for (int i = 0; i < hits.size() && hits.start(i) < text.length(); i++) {
      int start = hits.start(i);
      int end = hits.end(i);
      if (start >= free && end <= text.length()) {
        free = end;
        if (isMeeting(text, end)) {
          free += SPIRIT.length();
          chosen.add(new Hit(text, start, free, PUT_TOGETHER, spirit));
        } else if (!isAnniversary(text, end)) {
          chosen.add(new Hit(text, start, end, hits.word(i), hits.value(i)));
        }
      }
    }
    return chosen;
  }

  /** 劳模座谈会精神: what such a meeting said is studied, and it is not held here. */
  private static boolean isMeeting(String text, int end) {
    return text.startsWith(SPIRIT, end)
        && (text.charAt(end - 1) == '会' || text.startsWith("会议", end - 2));
  }

  /** 总工会成立100周年: nothing is founded now. */
  private static boolean isAnniversary(String text, int end) {
    if (text.charAt(end - 1) != '立') {
      return false;
    }
    int at = end;
    while (at < text.length() && at - end < LONGEST_NUMBER && isNumeral(text.charAt(at))) {
      at++;
    }
    return at > end && (text.startsWith("年", at) || text.startsWith("周年", at));
  }

  private static boolean isNumeral(char c) {
    return Glyphs.isDigit(c) || "一二两三四五六七八九十百多".indexOf(c) >= 0;
  }

  /** Whether {@code hit} is part of a name, as 书法 in 书法家协会: its end follows at once. */
  boolean inName(Hit hit) {
    return nameEnds.beginAt(hit.text(), hit.end());
  }
}
