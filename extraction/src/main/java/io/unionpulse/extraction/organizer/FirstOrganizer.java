package io.unionpulse.extraction.organizer;

import io.unionpulse.avro.Scope;
import io.unionpulse.extraction.lexicon.Cue;
import io.unionpulse.extraction.lexicon.Passage;
import io.unionpulse.extraction.lexicon.Token;
import io.unionpulse.extraction.syntax.Analysis;
import io.unionpulse.extraction.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the first organizer of an activity, so far by its tier only. The order: the subject of the
 * first sentence of the lead that reports an act (the host, where guests come), the federation with
 * which a sentence of the lead begins whatever it does, the headline's subject, the newspaper's
 * source, then whatever body a sentence of the lead begins with.
 */
public final class FirstOrganizer {

  private static final String FEDERATION = "总工会";

  private FirstOrganizer() {}

  /** The tier of the first organizer; empty if no body is named. */
  public static Optional<Scope> tier(List<Analysis> headlines, Analysis body) {
    return acting(body, body.lead())
        .or(() -> federation(body))
        .or(() -> inHeadlines(headlines))
        .or(() -> first(body, body.lead(), Sentence::source))
        .or(() -> first(body, body.lead(), Sentence::subject));
  }

  /** The tier that the words of the name from {@code start} to {@code end} tell. */
  public static Optional<Scope> tierOfName(Analysis analysis, int start, int end) {
    Passage passage = analysis.passage();
    var words = new ArrayList<Token>();
    for (int i = passage.behind(start); i < passage.size() && passage.token(i).end() <= end; i++) {
      if (passage.token(i).start() >= start) {
        words.add(passage.token(i));
      }
    }
    return Bodies.firstTier(analysis.passage().text(), words);
  }

  private static Optional<Scope> acting(Analysis analysis, List<Sentence> sentences) {
    String text = analysis.passage().text();
    for (Sentence sentence : sentences) {
      if (sentence.verb() != Sentence.Verb.NONE) {
        Optional<Scope> tier = tier(text, sentence);
        if (tier.isPresent()) {
          return tier;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Scope> tier(String text, Sentence sentence) {
    if (!sentence.host().isEmpty()) {
      return Bodies.firstTier(text, sentence.host());
    }
    return sentence.verb() == Sentence.Verb.SPONSOR
        ? Bodies.highestTier(text, sentence.subject())
        : Bodies.firstTier(text, sentence.subject());
  }

  private static Optional<Scope> federation(Analysis body) {
    for (Sentence sentence : body.lead()) {
      if (hasFederation(body, sentence)) {
        Optional<Scope> tier = Bodies.firstTier(body.passage().text(), sentence.subject());
        if (tier.isPresent()) {
          return tier;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasFederation(Analysis body, Sentence sentence) {
    for (Token word : sentence.subject()) {
      if (isFederation(body, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFederation(Analysis body, Token word) {
    return word.term() instanceof Cue
        && body.passage().text().startsWith(FEDERATION, word.end() - FEDERATION.length());
  }

  private static Optional<Scope> inHeadlines(List<Analysis> headlines) {
    for (Analysis headline : headlines) {
      Optional<Scope> tier =
          acting(headline, headline.sentences())
              .or(() -> first(headline, headline.sentences(), Sentence::subject));
      if (tier.isPresent()) {
        return tier;
      }
    }
    return Optional.empty();
  }

  private static Optional<Scope> first(
      Analysis analysis, List<Sentence> sentences, Function<Sentence, List<Token>> words) {
    for (Sentence sentence : sentences) {
      Optional<Scope> tier = Bodies.firstTier(analysis.passage().text(), words.apply(sentence));
      if (tier.isPresent()) {
        return tier;
      }
    }
    return Optional.empty();
  }
}
