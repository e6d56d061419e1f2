package io.unionpulse.extraction.text;

import io.unionpulse.extraction.gazetteer.Table;
import java.text.Normalizer;
import java.util.List;

/**
 * The one character that each character is read as, whatever stands around it: simplified for
 * traditional, ASCII for full-width letters and digits, a blank for every space, the unified
 * ideograph for a radical or compatibility form. Circled and raised digits stay: ①30人 is not 130.
 */
final class CharacterTable {

  private static final char WIDTH = '\uFEE0'; // between ASCII and its full-width form
  private static final String PUNCTUATION = "，；：！？（）";

  private static final char[] READ_AS = table();

  private CharacterTable() {}

  static char readAs(char c) {
    return READ_AS[c];
  }

  private static char[] table() {
    var table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = Character.isSpaceChar(c) && !isLineEnd((char) c) ? ' ' : (char) c;
    }
    for (List<String> row : Table.rows(CharacterTable.class, "traditional.tsv", 2)) {
      table[row.get(0).charAt(0)] = row.get(1).charAt(0);
    }
    compatibility(table, '\u2E80', '\u2FDF'); // radicals, which some PDF files print for characters
    compatibility(table, '\uF900', '\uFAFF');
    for (char c = '！'; c <= '～'; c++) {
      if (PUNCTUATION.indexOf(c) < 0) {
        table[c] = (char) (c - WIDTH);
      }
    }
    replace(table, "「」『』﹁﹂﹃﹄｢｣〝〞〟„‟", "“”‘’“”‘’“”“””““");
    replace(table, "︐︑︒︓︔︕︖︵︶﹐﹑﹒﹔﹕﹖﹗﹙﹚｡､", "，、。：；！？（），、.；：？！（）。、");
    replace(table, "‐‑‒–−﹣〜∼•‧・･￥﹪", "------~~····¥%");
    return table;
  }

  private static boolean isLineEnd(char c) {
    return c == '\u2028' || c == '\u2029';
  }

  private static void compatibility(char[] table, char first, char last) {
    for (char c = first; c <= last; c++) {
      String unified = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      if (unified.length() == 1) {
        table[c] = table[unified.charAt(0)];
      }
    }
  }

  private static void replace(char[] table, String printed, String read) {
    if (printed.length() != read.length()) {
      throw new IllegalStateException("each of " + printed + " needs one of " + read);
    }
    for (int i = 0; i < printed.length(); i++) {
      table[printed.charAt(i)] = read.charAt(i);
    }
  }
}
