package io.unionpulse.extraction.text;

import java.util.List;

/**
 * The words of several tables, all looked up in one pass over a text. Immutable and safe for
 * threads; build it once.
 */
public final class Dictionary {

  static final Dictionary EMPTY = new Dictionary(List.of());

  private static final long[] NOTHING = {};

  private static final int LONGEST = WordTable.LONGEST;
  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';
  private static final int CHARS_PER_HIT = 1; // a guess; more are found room for
  private static final int BLOCK = 256;
  private static final int LENGTH_BITS = 5;
  private static final int LENGTHS = (1 << LENGTH_BITS) - 1;
  private static final int MORE = Integer.MIN_VALUE; // the sign

  private final WordTable<?>[] tables;
  private final WordTrie trie;

  /**
   * By a word's value: what it means in the first table that has it, and behind it what it means in
   * the others; all but the last with the sign of more.
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
    boolean tooMany = tables.size() > Occurrences.MOST_TABLES || words >= WordTrie.MOST;
    if (tooMany || words > Occurrences.MOST_WORDS) {
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
        meanings[first[number] + met[number] - 1] = more | Occurrences.meaning(i, index);
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
    char[] chars = text.toCharArray();
    if (tables.length == 0 || chars.length == 0) {
      return new ScannedText(text, marks(chars), this, NOTHING, new int[tables.length]);
    }
    var found = new Occurrences(tables.length, chars.length / CHARS_PER_HIT);
    scan(chars, found);
    return new ScannedText(text, marks(chars), this, found.sorted(), found.ends());
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

  /**
   * Block by block in three passes, each of which is short and free of jumps as far as can be:
   * where words may begin, whether their first cells are there, then the words themselves.
   */
  private void scan(char[] text, Occurrences found) {
    int last = text.length - 1;
    var starts = new int[BLOCK];
    var begun = new boolean[BLOCK];
    var path = new int[LONGEST];
    for (int block = 0; block < last; block += BLOCK) {
      int end = Math.min(last, block + BLOCK);
      int count = 0;
      for (int i = block; i < end; i++) {
        starts[count] = i;
        count += trie.mayBegin(text[i], text[i + 1]);
      }
      for (int i = 0; i < count; i++) {
        begun[i] = trie.hasCell(text[starts[i]], text[starts[i] + 1]);
      }
      for (int i = 0; i < count; i++) {
        if (begun[i]) {
          scanFrom(starts[i], text, path, found);
        }
        addSingle(text[starts[i]], starts[i], found);
      }
    }
    addSingle(text[last], last, found);
  }

  private void addSingle(char c, int start, Occurrences found) {
    if (trie.isWord(c)) {
      add(trie.value(c), start, 1, found);
    }
  }

  /** Adds the words of two characters and more that begin at {@code start}, the longest first. */
  private void scanFrom(int start, char[] text, int[] path, Occurrences found) {
    int node = trie.step(text[start], text[start + 1]);
    int end = start + 2;
    int count = 0;
    while (node != WordTrie.NONE) {
      int value = trie.value(node);
      if (value != 0) {
        path[count++] = value << LENGTH_BITS | (end - start);
      }
      if (end == text.length || !trie.mayGoOn(node, text[end])) {
        break;
      }
      node = trie.step(node, text[end++]);
    }
    while (count > 0) {
      int word = path[--count];
      add(word >>> LENGTH_BITS, start, word & LENGTHS, found);
    }
  }

  private void add(int value, int start, int length, Occurrences found) {
    int at = value;
    int meaning;
    do {
      meaning = meanings[at++];
      found.add(start, length, meaning);
    } while (meaning < 0);
  }

  /** The words of {@code table} among {@code found}, which {@code ends} parts by tables. */
  <V> Hits<V> hits(WordTable<V> table, String text, long[] found, int[] ends) {
    for (int i = 0; i < tables.length; i++) {
      if (tables[i] == table) {
        return new Hits<>(table, found, i == 0 ? 0 : ends[i - 1], ends[i]);
      }
    }
    return table.in(text);
  }
}
