package io.unionpulse.extraction.text;

import java.util.Arrays;
import java.util.List;

/**
 * The words of several tables, all looked up in one pass over a text. Immutable and safe for
 * threads; build it once.
 */
public final class Dictionary {

  static final Dictionary EMPTY = new Dictionary(List.of());

  private static final int LONGEST = WordTable.LONGEST;
  private static final int CHARS_PER_HIT = 6; // a guess; more are found room for
  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';
  private static final int INDEX_BITS = 24;
  private static final int INDEXES = (1 << INDEX_BITS) - 1;

  private final WordTable<?>[] tables;
  private final WordTrie trie = new WordTrie();
  private final int[] first; // by word: where its meanings begin
  private final int[] meanings; // a word's number in a table, and before it that of the table
  private int wordCount;

  private Dictionary(List<WordTable<?>> tables) {
    this.tables = tables.toArray(new WordTable<?>[0]);
    var wordOf = new int[this.tables.length][];
    for (int i = 0; i < this.tables.length; i++) {
      wordOf[i] = add(this.tables[i]);
    }
    first = new int[wordCount + 1];
    for (int[] words : wordOf) {
      for (int word : words) {
        first[word]++;
      }
    }
    for (int word = 1; word <= wordCount; word++) {
      first[word] += first[word - 1]; // for now behind its meanings
    }
    meanings = new int[first[wordCount]];
    for (int i = 0; i < wordOf.length; i++) {
      for (int index = 0; index < wordOf[i].length; index++) {
        meanings[--first[wordOf[i][index]]] = i << INDEX_BITS | index;
      }
    }
  }

  /** The words of {@code tables}. */
  public static Dictionary of(List<WordTable<?>> tables) {
    return new Dictionary(tables);
  }

  /** {@code text} with all words in it. Linear in its length. */
  public ScannedText scan(String text) {
    var hits = new Hits<?>[tables.length];
    for (int i = 0; i < tables.length; i++) {
      hits[i] = tables[i].noHits(Math.min(tables[i].size(), text.length() / CHARS_PER_HIT) + 1);
    }
    char[] chars = text.toCharArray();
    if (tables.length > 0 && chars.length > 0) {
      scan(chars, hits);
    }
    return new ScannedText(text, marks(chars), this, hits);
  }

  private static int[] marks(char[] text) {
    var marks = new int[text.length];
    int count = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] < FIRST_HAN || text[i] > LAST_HAN) {
        marks[count++] = i;
      }
    }
    return Arrays.copyOf(marks, count);
  }

  private void scan(char[] text, Hits<?>[] hits) {
    int last = text.length - 1;
    var found = new int[LONGEST + 1];
    for (int i = 0; i < last; i++) {
      int node = trie.pair(text[i], text[i + 1]);
      if (node != WordTrie.NONE) {
        int length = 2;
        int longest = 0;
        while (true) {
          found[length] = trie.word(node);
          longest = found[length] == WordTrie.NONE ? longest : length;
          if (i + length > last) {
            break;
          }
          node = trie.step(node, text[i + length]);
          if (node == WordTrie.NONE) {
            break;
          }
          length++;
        }
        for (; longest > 1; longest--) {
          if (found[longest] != WordTrie.NONE) {
            report(found[longest], i, longest, hits);
          }
        }
      }
      int single = trie.single(text[i]);
      if (single != WordTrie.NONE) {
        report(single, i, 1, hits);
      }
    }
    int single = trie.single(text[last]);
    if (single != WordTrie.NONE) {
      report(single, last, 1, hits);
    }
  }

  private void report(int word, int start, int length, Hits<?>[] hits) {
    for (int i = first[word]; i < first[word + 1]; i++) {
      hits[meanings[i] >>> INDEX_BITS].add(start, length, meanings[i] & INDEXES);
    }
  }

  int indexOf(WordTable<?> table) {
    for (int i = 0; i < tables.length; i++) {
      if (tables[i] == table) {
        return i;
      }
    }
    return -1;
  }

  /** Takes in the words of {@code table}; the number of each in this dictionary. */
  private int[] add(WordTable<?> table) {
    var numbers = new int[table.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = trie.add(table.word(i), wordCount);
      wordCount = Math.max(wordCount, numbers[i] + 1);
    }
    return numbers;
  }
}
