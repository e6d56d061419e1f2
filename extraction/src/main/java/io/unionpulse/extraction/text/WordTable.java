package io.unionpulse.extraction.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and what they mean. A {@link Dictionary} looks up the words of several tables in one pass;
 * asked alone, a table does so itself. Immutable and safe for threads.
 *
 * @param <V> what words mean
 */
public final class WordTable<V> {

  /** The most characters that a word may have. */
  static final int LONGEST = 31;

  private final String[] words;
  private final Object[] values; // each a V

  /** The dictionary of this table only; made when it is asked for. */
  private volatile Dictionary own;

  private WordTable(Map<String, V> entries) {
    words = entries.keySet().toArray(new String[0]);
    values = entries.values().toArray();
    for (String word : words) {
      if (word.isEmpty() || word.length() > LONGEST) {
        throw new IllegalArgumentException("a word has 1 to " + LONGEST + " characters: " + word);
      }
    }
  }

  /**
   * A table of these words.
   *
   * @throws IllegalArgumentException if a word is empty or longer than 31
   */
  public static <V> WordTable<V> of(Map<String, V> entries) {
    return new WordTable<>(entries);
  }

  /** A table of words that mean no more than that they stand there. */
  public static WordTable<Boolean> of(String... words) {
    return of(Stream.of(words).collect(Collectors.toMap(Function.identity(), word -> true)));
  }

  /** Number of words. */
  public int size() {
    return words.length;
  }

  /** The characters of a word. */
  public String word(int index) {
    return words[index];
  }

  /** What a word means. */
  @SuppressWarnings("unchecked") // as taken in
  public V value(int index) {
    return (V) values[index];
  }

  /** Number of characters of all words. */
  int characters() {
    int characters = 0;
    for (String word : words) {
      characters += word.length();
    }
    return characters;
  }

  /** Where these words stand in {@code text}. */
  public Hits<V> in(String text) {
    Dictionary dictionary = own;
    if (dictionary == null) {
      dictionary = Dictionary.of(List.of(this));
      own = dictionary;
    }
    return dictionary.scan(text).of(this);
  }
}
