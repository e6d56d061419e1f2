package io.unionpulse.extraction.text;

/**
 * A text with the words that stand in it. Immutable as far as others can see.
 *
 * @see Dictionary#scan
 */
public final class ScannedText {

  private final String text;
  private final Dictionary dictionary;
  private final Hits<?>[] hits;

  ScannedText(String text, Dictionary dictionary, Hits<?>[] hits) {
    this.text = text;
    this.dictionary = dictionary;
    this.hits = hits;
  }

  /** {@code text}, whose words are looked up when they are asked for. */
  public static ScannedText of(String text) {
    return Dictionary.EMPTY.scan(text);
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** Where the words of {@code table} stand. */
  @SuppressWarnings("unchecked") // the hits of a table are made from its values
  public <V> Hits<V> of(WordTable<V> table) {
    int index = dictionary.indexOf(table);
    return index < 0 ? table.in(text) : (Hits<V>) hits[index];
  }
}
