package io.unionpulse.extraction.type;

import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.ScannedText;
import io.unionpulse.extraction.text.WordTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words of the tables in one pass, linear in the length of the text; of words that
 * overlap the one that starts first wins, then the longer.
 */
final class TypeLexicon {

  private static final String SPIRIT = "精神";
  private static final int LONGEST_NUMBER = 6; // 一百二十

  private final WordTable<Word> table;
  private final Word studied;
  private final List<String> nameEnds;
  private final BitSet firstOfNameEnds = new BitSet();

  WordTable<Word> words() {
    return table;
  }

  TypeLexicon(TypeWords words) {
    table = WordTable.of(words.words());
    studied = words.words().get("会议" + SPIRIT);
    nameEnds = words.nameEnds();
    nameEnds.forEach(end -> firstOfNameEnds.set(end.charAt(0)));
  }

  /** The words in the first {@code most} characters in order; they do not overlap. */
  List<Hit> find(ScannedText scanned, int most) {
    String text = scanned.text();
    Hits<Word> hits = scanned.of(table);
    var chosen = new ArrayList<Hit>(hits.size());
    int free = 0;
    for (int i = 0; i < hits.size() && hits.start(i) < most; i++) {
      if (hits.start(i) >= free && hits.end(i) <= most) {
        var hit = new Hit(hits.start(i), hits.end(i), hits.value(i));
        if (isMeeting(text, hit)) {
          hit = spiritOf(text, hit);
        }
        if (!isAnniversary(text, hits.end(i))) {
          chosen.add(hit);
        }
        free = hit.end();
      }
    }
    return chosen;
  }

  private static boolean isMeeting(String text, Hit hit) {
    return text.startsWith(SPIRIT, hit.end())
        && (text.charAt(hit.end() - 1) == '会' || text.startsWith("会议", hit.end() - 2));
  }

  /** 劳模座谈会精神: what such a meeting said is studied, and it is not held here. */
  private Hit spiritOf(String text, Hit meeting) {
    int end = meeting.end() + SPIRIT.length();
    var word = Word.of(text.substring(meeting.start(), end), studied.subject(), Set.of());
    return new Hit(meeting.start(), end, word);
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
  boolean inName(String text, Hit hit) {
    if (hit.end() == text.length() || !firstOfNameEnds.get(text.charAt(hit.end()))) {
      return false;
    }
    for (String end : nameEnds) {
      if (text.startsWith(end, hit.end())) {
        return true;
      }
    }
    return false;
  }
}
