package io.unionpulse.extraction.syntax;

import io.unionpulse.extraction.lexicon.Passage;
import io.unionpulse.extraction.lexicon.Token;
import io.unionpulse.extraction.syntax.Clauses.Clause;
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
  private final List<Role> roles;

  private Analysis(Passage passage, List<Sentence> sentences, Role[] roles) {
    this.passage = passage;
    this.sentences = Collections.unmodifiableList(sentences);
    this.roles = Collections.unmodifiableList(Arrays.asList(roles));
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
    return roles.get(index);
  }

  private static Analysis of(Passage passage, int from, boolean headline) {
    List<Token> tokens = passage.tokens();
    var roles = new Role[tokens.size()];
    Arrays.fill(roles, Role.BACKGROUND);
    var speech = Speech.of(passage.scanned());
    var sentences = new ArrayList<Sentence>();
    SentenceReader reader = null;
    int next = 0;
    while (next < tokens.size() && tokens.get(next).start() < from) {
      next++;
    }
    for (Clause clause : Clauses.of(passage.scanned(), from, headline)) {
      if (reader == null) {
        reader = new SentenceReader(passage.text(), roles, speech, clause.start());
      }
      int first = next;
      while (next < tokens.size() && tokens.get(next).start() < clause.end()) {
        next++;
      }
      reader.read(clause, tokens, first, next);
      if (clause.closesSentence()) {
        sentences.add(reader.finish(clause.end()));
        reader = null;
      }
    }
    return new Analysis(passage, sentences, roles);
  }
}
