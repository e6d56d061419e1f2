package io.unionpulse.dashboard.filter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is searched for in the texts; every term must occur.
 *
 * @param terms in the order in which they were written
 */
public record SearchText(List<Term> terms) {

  /** No search. */
  public static final SearchText NONE = new SearchText(List.of());

  /** Scripts that the analyzer cjk cuts into overlapping twos. */
  private static final Set<Character.UnicodeScript> CJK =
      EnumSet.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL);

  private static final String QUOTES = "\"“”„«»";

  /**
   * A word or phrase.
   *
   * @param phrase whether its parts must follow each other
   */
  public record Term(String text, boolean phrase) {

    /** Its words: runs of Chinese, Japanese or Korean characters, and what stands between. */
    List<String> words() {
      List<String> words = new ArrayList<>();
      var word = new StringBuilder();
      boolean before = false;
      for (int character : text.codePoints().toArray()) {
        boolean now = isCjk(character);
        if (now != before) {
          addWord(words, word);
        }
        word.appendCodePoint(character);
        before = now;
      }
      addWord(words, word);
      return words;
    }

    private static void addWord(List<String> words, StringBuilder word) {
      if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(word.toString());
      }
      word.setLength(0);
    }
  }

  public SearchText {
    terms = List.copyOf(terms);
  }

  /** Reads terms parted by white space, phrases in quotation marks; a last one may lack its end. */
  public static SearchText parse(String text) {
    List<Term> terms = new ArrayList<>();
    var word = new StringBuilder();
    boolean quoted = false;
    for (int character : text.codePoints().toArray()) {
      boolean quote = QUOTES.indexOf(character) >= 0;
      if (quote || (!quoted && isSpace(character))) {
        add(terms, word, quoted);
        quoted ^= quote;
      } else {
        word.appendCodePoint(character);
      }
    }
    add(terms, word, quoted);
    return new SearchText(terms);
  }

  private static boolean isCjk(int character) {
    return CJK.contains(Character.UnicodeScript.of(character));
  }

  /** Whether a word is a single character of those that the index knows by twos. */
  static boolean isCharacter(String word) {
    return word.codePointCount(0, word.length()) == 1 && isCjk(word.codePointAt(0));
  }

  /** The characters that are searched for; empty if anything else is, too. */
  public Set<String> charactersAlone() {
    List<String> words = terms.stream().flatMap(term -> term.words().stream()).toList();
    return words.stream().allMatch(SearchText::isCharacter) ? Set.copyOf(words) : Set.of();
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static void add(List<Term> terms, StringBuilder word, boolean phrase) {
    String text = word.toString().strip();
    if (!text.isEmpty()) {
      terms.add(new Term(text, phrase));
    }
    word.setLength(0);
  }

  /** Whether nothing is searched for. */
  public boolean isEmpty() {
    return terms.isEmpty();
  }
}
