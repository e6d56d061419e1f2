package io.unionpulse.extraction.type;

import io.unionpulse.extraction.text.ScannedText;
import java.util.List;

/**
 * Weighs the words of a headline. What stands behind its verb is the activity; if nothing does, as
 * in 书法班开班, what stands before it is. A headline without a verb or a union's name may only play
 * with words.
 */
final class HeadlineWeigher {

  private static final double BEFORE_VERB = 0.7;
  private static final double ATTENDING = 0.15;
  private static final double FIGURATIVE = 0.75;
  private static final double PLACE = 0.5;
  private static final double IN_NAME = 0.3;

  private final TypeLexicon lexicon;

  HeadlineWeigher(TypeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void weigh(ScannedText scanned, Zone zone, int index, List<Weighed> weighed) {
    String line = scanned.text();
    List<Hit> hits = lexicon.find(scanned, line);
    int verb = lastVerbWithObject(hits);
    int attend = lastAttend(hits);
    boolean at = false;
    boolean factual = line.contains("工会") || hasVerb(hits);
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      at = hit.is(Mark.AT) || (at && !hit.is(Mark.HOLD));
      if (hit.word().tellsType()) {
        double share = lexicon.inName(hit) ? IN_NAME : 1;
        share *= i < attend ? ATTENDING : i < verb ? BEFORE_VERB : 1;
        share *= at && i > 0 && !StoryWeigher.tellsVisit(hit) ? PLACE : 1;
        share *= factual ? 1 : FIGURATIVE;
        share *= isGivenWords(hit) ? PLACE : 1;
        weighed.add(new Weighed(hit, zone, index, share, false));
      }
    }
  }

  private static boolean hasVerb(List<Hit> hits) {
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).is(Mark.HOLD)) {
        return true;
      }
    }
    return false;
  }

  /** 送上“铁饭碗”: what is given is a figure of speech. */
  private static boolean isGivenWords(Hit hit) {
    return !hit.word().subject().strength().namesSubject()
        && hit.text().startsWith("“", hit.end());
  }

  private static int lastVerbWithObject(List<Hit> hits) {
    int subjects = 0;
    for (int i = hits.size() - 1; i >= 0; i--) {
      Hit hit = hits.get(i);
      if (hit.is(Mark.HOLD) && subjects > 0) {
        return i;
      }
      if (hit.word().tellsType()) {
        subjects++;
      }
    }
    return 0;
  }

  private static int lastAttend(List<Hit> hits) {
    for (int i = hits.size() - 1; i >= 0; i--) {
      if (hits.get(i).is(Mark.ATTEND)) {
        return i;
      }
    }
    return 0;
  }
}
