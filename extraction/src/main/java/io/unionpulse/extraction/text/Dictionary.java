package io.unionpulse.extraction.text;

import java.util.List;

/**
 * The words of several tables, all looked up in one pass over a text. Immutable and safe for
 * threads; build it once.
 */
public final class Dictionary {

  static final Dictionary EMPTY = new Dictionary(List.of());

  private static final int LONGEST = WordTable.LONGEST;
  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';
  private static final int INDEX_BITS = 24;
  private static final int INDEXES = (1 << INDEX_BITS) - 1;
  private static final int LENGTH_BITS = 5;
  private static final int LENGTHS = (1 << LENGTH_BITS) - 1;
  private static final int MORE = Integer.MIN_VALUE;
  private static final int TABLES = (1 << (Integer.SIZE - 1 - INDEX_BITS)) - 1;

  private final WordTable<?>[] tables;
  private final WordTrie trie;

  /**
   * By a word's value: its number in a table, before it that of the table, and a minus if the word
   * is in a further table, which stands next.
   */
  private final int[] meanings;

  private Dictionary(List<WordTable<?>> tables) {
    this.tables = tables.toArray(new WordTable<?>[0]);
    int characters = 0;
    int words = 0;
    for (WordTable<?> table : this.tables) {
      characters += table.characters();
      words += table.size();
    }
    if (tables.size() > TABLES || words >= WordTrie.MOST) {
      throw new IllegalArgumentException("too many: " + tables.size() + " tables, " + words);
    }
    trie = new WordTrie(characters);
    meanings = new int[words + 1];
    fill();
  }

  private void fill() {
    var tablesOf = new int[meanings.length]; // by a word's number: in how many it is
    var numbers = new int[tables.length][];
    int next = 1;
    for (int i = 0; i < tables.length; i++) {
      numbers[i] = new int[tables[i].size()];
      for (int index = 0; index < numbers[i].length; index++) {
        int number = trie.add(tables[i].word(index), next);
        next = Math.max(next, number + 1);
        numbers[i][index] = number;
        tablesOf[number]++;
      }
    }
    var first = new int[meanings.length]; // by a word's number: where its meanings begin
    for (int number = 1, free = 1; number < next; number++) {
      first[number] = free;
      free += tablesOf[number];
    }
    var met = new int[meanings.length];
    for (int i = 0; i < tables.length; i++) {
      for (int index = 0; index < numbers[i].length; index++) {
        int number = numbers[i][index];
        int more = ++met[number] < tablesOf[number] ? MORE : 0;
        meanings[first[number] + met[number] - 1] = more | i << INDEX_BITS | index;
      }
    }
    trie.replace(first);
  }

  /** The words of {@code tables}. */
  public static Dictionary of(List<WordTable<?>> tables) {
    return new Dictionary(tables);
  }

  /** {@code text} with all words in it. Linear in its length. */
  public ScannedText scan(String text) {
    var hits = new Hits<?>[tables.length];
    for (int i = 0; i < tables.length; i++) {
      hits[i] = tables[i].noHits(text.length());
    }
    char[] chars = text.toCharArray();
    if (tables.length > 0 && chars.length > 0) {
      scan(chars, hits);
    }
    return new ScannedText(text, marks(chars), this, hits);
  }

  private static int[] marks(char[] text) {
    int count = 0;
    for (char c : text) {
      count += c < FIRST_HAN || c > LAST_HAN ? 1 : 0;
    }
    var marks = new int[count];
    for (int i = 0, next = 0; next < count; i++) {
      if (text[i] < FIRST_HAN || text[i] > LAST_HAN) {
        marks[next++] = i;
      }
    }
    return marks;
  }

  private void scan(char[] text, Hits<?>[] hits) {
    int last = text.length - 1;
    var found = new int[LONGEST + 1];
    for (int i = 0; i < last; i++) {
      if (trie.mayBegin(text[i], text[i + 1])) {
        scanFrom(i, text, found, hits);
      }
      if (trie.isWord(text[i])) {
        report(trie.value(text[i]), i, 1, hits);
      }
    }
    if (trie.isWord(text[last])) {
      report(trie.value(text[last]), last, 1, hits);
    }
  }

  /** Reports the words of two characters and more that begin at {@code start}, the longest first. */
  private void scanFrom(int start, char[] text, int[] found, Hits<?>[] hits) {
    int node = trie.step(text[start], text[start + 1]);
    int end = start + 2;
    int count = 0;
    while (node != WordTrie.NONE) {
      int value = trie.value(node);
      if (value != 0) {
        found[count++] = value << LENGTH_BITS | (end - start);
      }
      if (end == text.length || !trie.mayGoOn(node, text[end])) {
        break;
      }
      node = trie.step(node, text[end++]);
    }
    while (count > 0) {
      int word = found[--count];
      report(word >>> LENGTH_BITS, start, word & LENGTHS, hits);
    }
  }

  private void report(int value, int start, int length, Hits<?>[] hits) {
    int at = value;
    int meaning;
    do {
      meaning = meanings[at++];
      hits[(meaning & ~MORE) >>> INDEX_BITS].add(start, length, meaning & INDEXES);
    } while (meaning < 0);
  }

  int indexOf(WordTable<?> table) {
    for (int i = 0; i < tables.length; i++) {
      if (tables[i] == table) {
        return i;
      }
    }
    return -1;
  }
}
