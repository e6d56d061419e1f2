package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import io.unionpulse.extraction.text.ScannedText;
import io.unionpulse.extraction.text.WordTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what kind of activity a report tells of. Immutable and safe for threads; build it once.
 * Linear in the length of the headlines; of a body the first characters tell.
 */
public final class TypeReader {

  /** News tells its subject early; the longest articles go on with speeches and history. */
  private static final int MOST_OF_BODY = 2000;

  private final TypeLexicon lexicon;
  private final HeadlineWeigher headlines;
  private final StoryWeigher story;

  private TypeReader(TypeLexicon lexicon) {
    this.lexicon = lexicon;
    this.headlines = new HeadlineWeigher(lexicon);
    this.story = new StoryWeigher(lexicon);
  }

  /**
   * The reader with the bundled tables.
   *
   * @throws IllegalStateException if the tables are not well formed
   */
  public static TypeReader standard() {
    return new TypeReader(new TypeLexicon(TypeWords.standard()));
  }

  /** The words that it looks for. */
  public WordTable<?> words() {
    return lexicon.words();
  }

  /** The type, further types and the words that told them. Any text is survived. */
  public TypeReading read(String title, List<String> subtitles, String body) {
    List<ScannedText> lines = subtitles.stream().map(ScannedText::of).toList();
    return read(ScannedText.of(title), lines, ScannedText.of(body));
  }

  /** As {@link #read(String, List, String)}, of texts whose words are known. */
  public TypeReading read(ScannedText title, List<ScannedText> subtitles, ScannedText body) {
    var words = new ArrayList<Weighed>();
    headlines.weigh(title, Zone.TITLE, 0, words);
    for (int i = 0; i < subtitles.size(); i++) {
      headlines.weigh(subtitles.get(i), Zone.SUBTITLE, i, words);
    }
    story.weigh(body, opening(body.text()), words);
    if (!Held.isTaught(words)) {
      words.removeIf(word -> word.isForm() && word.is(Mark.CADRES));
    }
    var held = Held.of(words);
    ActivityType type = Verdict.of(Tally.of(words), held);
    return new TypeReading(type, AlsoTypes.of(type, words, held), words);
  }

  private static String opening(String body) {
    return body.length() > MOST_OF_BODY ? body.substring(0, MOST_OF_BODY) : body;
  }
}
