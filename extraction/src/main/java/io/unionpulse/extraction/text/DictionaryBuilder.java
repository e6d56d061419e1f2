package io.unionpulse.extraction.text;

import java.util.Arrays;

/** Puts the words of tables into a trie and lists at each node all words on the way to it. */
final class DictionaryBuilder {

  private static final int MORE_ROOM = 2;

  private final WordTable<?>[] tables;
  private final WordTrie trie;
  private final int[][] numbers; // by table and word: the number of that word in the dictionary
  private int words; // how many differ; the first has number 1

  private int[] meanings = new int[1]; // no list begins at 0
  private int size = 1;

  private DictionaryBuilder(WordTable<?>[] tables, int nodes) {
    this.tables = tables;
    this.trie = new WordTrie(nodes);
    this.numbers = new int[tables.length][];
  }

  /**
   * The words of {@code tables}.
   *
   * @param charsPerNode how many characters of words there are for each node, as far as is known
   */
  static DictionaryBuilder of(WordTable<?>[] tables, int charsPerNode) {
    int characters = 0;
    int words = 0;
    for (WordTable<?> table : tables) {
      characters += table.characters();
      words += table.size();
    }
    boolean tooMany = tables.length > Occurrences.MOST_TABLES || words >= WordTrie.MOST;
    if (tooMany || words > Occurrences.MOST_WORDS) {
      throw new IllegalArgumentException("too many: " + tables.length + " tables, " + words);
    }
    int nodes = characters / charsPerNode;
    var builder = new DictionaryBuilder(tables, nodes);
    while (!builder.addWords()) {
      nodes = MORE_ROOM * Math.max(nodes, WordTable.LONGEST);
      builder = new DictionaryBuilder(tables, nodes);
    }
    builder.listWords();
    return builder;
  }

  WordTrie trie() {
    return trie;
  }

  int[] meanings() {
    return meanings;
  }

  /** Whether all words found room. */
  private boolean addWords() {
    for (int i = 0; i < tables.length; i++) {
      numbers[i] = new int[tables[i].size()];
      for (int word = 0; word < numbers[i].length; word++) {
        if (trie.isFull()) {
          return false;
        }
        numbers[i][word] = trie.add(tables[i].word(word), words + 1);
        words = Math.max(words, numbers[i][word]);
      }
    }
    return true;
  }

  /** Lists for each word what it means, and behind it what the words mean that it begins with. */
  private void listWords() {
    var own = new int[words + 1][]; // by a word's number: what it means
    var shorter = new int[words + 1]; // by the same: the longest word that it begins with
    for (int i = 0; i < tables.length; i++) {
      for (int index = 0; index < numbers[i].length; index++) {
        String word = tables[i].word(index);
        int number = numbers[i][index];
        int meaning = Occurrences.meaning(i, index, word.length());
        if (own[number] == null) {
          own[number] = new int[] {meaning};
          shorter[number] = inherited(word);
        } else {
          own[number] = Arrays.copyOf(own[number], own[number].length + 1);
          own[number][own[number].length - 1] = meaning;
        }
      }
    }
    var lists = new int[words + 1];
    for (int number = 1; number <= words; number++) {
      lists[number] = size++;
      for (int at = number; at != 0; at = shorter[at]) {
        list(own[at]);
      }
      meanings[lists[number]] = size - lists[number] - 1;
    }
    meanings = Arrays.copyOf(meanings, size + Occurrences.AT_ONCE);
    trie.replace(lists);
  }

  /**
   * The number of the longest word that {@code word} begins with, 0 if there is none; each node on
   * the way to it gets the number of the last word before it.
   */
  private int inherited(String word) {
    char first = word.charAt(0);
    int last = word.length() > 1 ? trie.value(first) : 0;
    int node = first;
    for (int i = 1; i < word.length() - 1; i++) {
      node = trie.step(node, word.charAt(i));
      if (trie.value(node) == 0) {
        trie.set(node, last);
      }
      last = trie.value(node);
    }
    return last;
  }

  private void list(int[] more) {
    if (size + more.length > WordTrie.MOST) {
      throw new IllegalArgumentException("too many words that begin with others");
    }
    if (size + more.length > meanings.length) {
      meanings = Arrays.copyOf(meanings, 2 * (size + more.length));
    }
    System.arraycopy(more, 0, meanings, size, more.length);
    size += more.length;
  }
}
