package io.unionpulse.extraction.syntax;

import io.unionpulse.extraction.lexicon.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A passage with its sentences and the roles of its place names. Linear in the length of the text.
 */
public final class Analysis {

  private static final int LEAD = 3;

  private final Passage passage;
  private final List<Sentence> sentences;
  private final Role[] roles;

  private Analysis(Passage passage, List<Sentence> sentences, Role[] roles) {
    this.passage = passage;
    this.sentences = Collections.unmodifiableList(sentences);
    this.roles = roles;
  }

  /** Reads a headline: blanks part its clauses. */
  public static Analysis ofHeadline(Passage passage) {
    return of(passage, 0, true);
  }

  /** Reads a body; its byline at the head tells nothing. */
  public static Analysis ofBody(Passage passage) {
    return of(passage, Byline.end(passage.text()), false);
  }

  /** The text and its words. */
  public Passage passage() {
    return passage;
  }

  /** The sentences in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The sentences that tell the news: the first three. */
  public List<Sentence> lead() {
    return sentences.subList(0, Math.min(LEAD, sentences.size()));
  }

  /** The role of the word at {@code index} of the passage; BACKGROUND for what is no place. */
  public Role roleOf(int index) {
    return roles[index];
  }

  private static Analysis of(Passage passage, int from, boolean headline) {
    var roles = new Role[passage.size()];
    Arrays.fill(roles, Role.BACKGROUND);
    var speech = Speech.of(passage.scanned());
    var sentences = new ArrayList<Sentence>();
    var reader = new SentenceReader(passage, roles, speech);
    boolean inSentence = false;
    int next = 0;
    while (next < passage.size() && passage.token(next).start() < from) {
      next++;
    }
    var clauses = new Clauses(passage.scanned(), from, headline);
    while (clauses.next()) {
      if (!inSentence) {
        reader.begin(clauses.start());
        inSentence = true;
      }
      int first = next;
      while (next < passage.size() && passage.token(next).start() < clauses.end()) {
        next++;
      }
      reader.read(clauses.start(), first, next);
      if (clauses.closesSentence()) {
        sentences.add(reader.finish(clauses.end()));
        inSentence = false;
      }
    }
    return new Analysis(passage, sentences, roles);
  }
}
