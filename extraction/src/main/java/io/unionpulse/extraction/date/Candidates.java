package io.unionpulse.extraction.date;

import io.unionpulse.avro.EvidenceField;
import io.unionpulse.extraction.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The times of one text that may be the activity's, each judged when it is its turn. */
final class Candidates {

  private final EvidenceField field;
  private final TimeText time;
  private final List<Sentence> sentences;
  private final YearRule years;
  private int nextMention;
  private int sentence;

  Candidates(EvidenceField field, TimeText time, List<Sentence> sentences, YearRule years) {
    this.field = field;
    this.time = time;
    this.sentences = sentences;
    this.years = years;
  }

  /** The next one in printed order; null if there is none. */
  Candidate next() {
    while (nextMention < time.mentions().size()) {
      Mention mention = time.mentions().get(nextMention++);
      while (sentence < sentences.size() && sentences.get(sentence).end() <= mention.start()) {
        sentence++;
      }
      if (sentence == sentences.size()) {
        return null;
      }
      if (sentences.get(sentence).start() <= mention.start()) {
        return Candidate.of(field, time, mention, sentence, sentences.get(sentence), years);
      }
    }
    return null;
  }

  /** Those that have not been asked for yet, in printed order. */
  List<Candidate> rest() {
    var rest = new ArrayList<Candidate>();
    for (Candidate candidate = next(); candidate != null; candidate = next()) {
      rest.add(candidate);
    }
    return rest;
  }
}
