package io.unionpulse.extraction.type;

import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.Prefixes;
import io.unionpulse.extraction.text.ScannedText;
import io.unionpulse.extraction.text.WordTable;
import java.util.Arrays;

/**
 * Finds the words of the tables in one pass, linear in the length of the text; of words that
 * overlap the one that starts first wins, then the longer.
 */
final class TypeLexicon {

  private static final String SPIRIT = "精神";
  private static final int LONGEST_NUMBER = 6; // 一百二十

  private static final int PUT_TOGETHER = -1;

  private final WordTable<Integer> table;
  private final int[] meanings; // by the number of a word
  private final int spirit;
  private final Prefixes nameEnds;

  TypeLexicon(TypeWords words) {
    table = WordTable.of(words.words());
    meanings = new int[table.size()];
    Arrays.setAll(meanings, table::value);
    spirit = Meaning.subject(words.words().get("会议" + SPIRIT));
    nameEnds = Prefixes.of(words.nameEnds());
  }

  WordTable<Integer> words() {
    return table;
  }

  /**
   * The words in {@code text} in order; they do not overlap.
   *
   * @param text how {@code scanned} begins
   */
  Found find(ScannedText scanned, String text) {
    Hits<Integer> hits = scanned.of(table);
    var found = new Found(text, hits.size());
    int free = 0;
    for (int i = 0; i < hits.size() && hits.start(i) < text.length(); i++) {
      int start = hits.start(i);
      int end = hits.end(i);
      if (start >= free && end <= text.length()) {
        free = end;
        if (isMeeting(text, end)) {
          free += SPIRIT.length();
          found.add(start, free, PUT_TOGETHER, spirit);
        } else if (!isAnniversary(text, end)) {
          found.add(start, end, hits.word(i), meanings[hits.word(i)]);
        }
      }
    }
    return found;
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

  /** Whether a word that ends at {@code end} is part of a name: 书法 in 书法家协会. */
  boolean inName(String text, int end) {
    return nameEnds.beginAt(text, end);
  }
}
