package io.unionpulse.extraction.text;

import java.util.List;

/**
 * The words of several tables, all looked up in one pass over a text. Immutable and safe for
 * threads; build it once.
 */
public final class Dictionary {

  static final Dictionary EMPTY = new Dictionary(List.of());

  private static final long[] NOTHING = {};

  private static final int CHARS_PER_NODE = 2; // at least: words share their beginnings
  private static final int BLOCK = 256;

  private final WordTable<?>[] tables;
  private final WordTrie trie;

  /**
   * From the value of a node on: how many meanings follow, then these, of all words that end on the
   * way to the node, the longest first, of each word what it means in every table that has it. A
   * node without words has the value 0, where none follow.
   */
  private final int[] meanings;

  private Dictionary(List<WordTable<?>> tables) {
    this.tables = tables.toArray(new WordTable<?>[0]);
    var builder = DictionaryBuilder.of(this.tables, CHARS_PER_NODE);
    trie = builder.trie();
    meanings = builder.meanings();
  }

  /** The words of {@code tables}. */
  public static Dictionary of(List<WordTable<?>> tables) {
    return new Dictionary(tables);
  }

  /** {@code text} with all words in it. Linear in its length. */
  public ScannedText scan(String text) {
    char[] chars = text.toCharArray();
    Characters characters = Characters.of(chars);
    if (tables.length == 0 || chars.length == 0) {
      return new ScannedText(text, characters, this, NOTHING, new int[tables.length]);
    }
    var found = new Occurrences(chars.length);
    scan(chars, found);
    var ends = new int[tables.length];
    return new ScannedText(text, characters, this, found.sorted(ends), ends);
  }

  /**
   * Block by block in three passes, each of which is short and free of jumps as far as can be:
   * where words may begin, the nodes of their first two characters, then the words themselves.
   */
  private void scan(char[] text, Occurrences found) {
    int last = text.length - 1;
    var starts = new int[BLOCK];
    var nodes = new int[BLOCK];
    for (int block = 0; block < last; block += BLOCK) {
      int end = Math.min(last, block + BLOCK);
      int count = 0;
      for (int i = block; i < end; i++) {
        starts[count] = i;
        count += trie.mayBegin(text[i], text[i + 1]);
      }
      for (int i = 0; i < count; i++) {
        nodes[i] = trie.step(text[starts[i]], text[starts[i] + 1]);
      }
      for (int i = 0; i < count; i++) {
        found.add(starts[i], meanings, listed(nodes[i], text, starts[i]));
      }
    }
    found.add(last, meanings, trie.value(text[last]));
  }

  /** Where the words that begin at {@code start} are listed. */
  private int listed(int node, char[] text, int start) {
    return node == WordTrie.NONE
        ? trie.value(text[start])
        : trie.value(trie.last(node, text, start + 2));
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
