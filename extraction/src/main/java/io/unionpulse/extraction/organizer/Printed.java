package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.lexicon.Passage;
import io.unionpulse.extraction.lexicon.Token;
import io.unionpulse.extraction.organizer.Mention.Place;
import io.unionpulse.extraction.organizer.Mention.Use;
import io.unionpulse.extraction.syntax.Analysis;
import io.unionpulse.extraction.syntax.Sentence;
import io.unionpulse.extraction.text.CharSet;
import io.unionpulse.extraction.text.Hits;
import java.util.ArrayList;
import java.util.List;

/** One text of a report (a headline line or the body) and the bodies that it names. */
final class Printed {

  private static final int LONGEST_SENTENCE = 2_000;
  private static final int WINDOW = 40;
  private static final int MOST_OCCURRENCES = 20;
  private static final CharSet MARKS = CharSet.of("，。；、！？：“”《》\n"); // no name goes over them

  private final Place place;
  private final Analysis analysis;
  private final String text;
  private final Hits<Word> words;

  /** Made when it is asked for. */
  private Places places;

  Printed(Place place, Analysis analysis) {
    this.place = place;
    this.analysis = analysis;
    this.text = analysis.passage().text();
    this.words = analysis.passage().scanned().of(Words.standard().table());
  }

  Place place() {
    return place;
  }

  String text() {
    return text;
  }

  List<Sentence> sentences() {
    return analysis.sentences();
  }

  /** Who acts in the sentence between two offsets. */
  Hosts hosts(int start, int end) {
    int limit = Math.min(end, start + LONGEST_SENTENCE);
    Words.Found found = Words.standard().find(words, start, limit);
    return SentenceHosts.of(reader(found), segments(start, limit, found));
  }

  /**
   * The names that end with {@code ending} and are longer, each as far to the left as it goes, in
   * printed order; of very many only the first.
   */
  List<Mention> longerNames(String ending) {
    var names = new ArrayList<Mention>();
    int at = text.indexOf(ending);
    for (int i = 0; at >= 0 && i < MOST_OCCURRENCES; i++) {
      if (at == 0 || MARKS.contains(text.charAt(at - 1))) {
        at = text.indexOf(ending, at + ending.length());
        continue;
      }
      int from = Math.max(0, at - WINDOW);
      int end = at + ending.length();
      int to = Math.min(text.length(), end + WINDOW);
      Words.Found found = Words.standard().find(words, from, to);
      addLonger(names, at, end, segments(from, to, found), reader(found));
      at = text.indexOf(ending, end);
    }
    return names;
  }

  private static void addLonger(
      List<Mention> names, int start, int end, Spans segments, MentionReader reader) {
    for (int i = 0; i < segments.size() && segments.start(i) <= start; i++) {
      if (segments.word(i) == Word.PIECE && segments.end(i) >= end) {
        Mention read = reader.read(segments.start(i), end, Use.BODY);
        if (read != null && read.end() == end && read.name().length() > end - start) {
          names.add(read);
        }
      }
    }
  }

  /** The words of the lexicon between two offsets. */
  List<Token> tokens(int start, int end) {
    Passage passage = analysis.passage();
    var tokens = new ArrayList<Token>();
    for (int i = passage.behind(start); i < passage.size(); i++) {
      if (passage.token(i).start() >= end) {
        break;
      }
      tokens.add(passage.token(i));
    }
    return tokens;
  }

  private Spans segments(int start, int end, Words.Found found) {
    return Segments.of(text, start, end, place != Place.BODY, found, places());
  }

  private MentionReader reader(Words.Found found) {
    return new MentionReader(place, analysis.passage().scanned(), found.suffixes(), places());
  }

  private Places places() {
    if (places == null) {
      places = Places.of(analysis.passage());
    }
    return places;
  }
}
