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
    Found found = lexicon.find(scanned, line);
    int verb = lastVerbWithObject(found);
    int attend = last(found, Mark.ATTEND);
    boolean factual = line.contains("工会") || last(found, Mark.HOLD) >= 0;
    boolean at = false;
    for (int i = 0; i < found.size(); i++) {
      at = found.is(i, Mark.AT) || (at && !found.is(i, Mark.HOLD));
      if (found.tellsType(i)) {
        double share = lexicon.inName(line, found.end(i)) ? IN_NAME : 1;
        share *= i < attend ? ATTENDING : i < verb ? BEFORE_VERB : 1;
        share *= at && i > 0 && !StoryWeigher.tellsVisit(found.meaning(i)) ? PLACE : 1;
        share *= factual ? 1 : FIGURATIVE;
        share *= isGivenWords(found, i) ? PLACE : 1;
        weighed.add(Weighed.of(found, i, zone, index, share, false));
      }
    }
  }

  /** 送上“铁饭碗”: what is given is a figure of speech. */
  private static boolean isGivenWords(Found found, int index) {
    return !Meaning.strength(found.meaning(index)).namesSubject()
        && found.text().startsWith("“", found.end(index));
  }

  private static int lastVerbWithObject(Found found) {
    boolean object = false;
    for (int i = found.size() - 1; i >= 0; i--) {
      if (found.is(i, Mark.HOLD) && object) {
        return i;
      }
      object |= found.tellsType(i);
    }
    return -1;
  }

  private static int last(Found found, Mark mark) {
    for (int i = found.size() - 1; i >= 0; i--) {
      if (found.is(i, mark)) {
        return i;
      }
    }
    return -1;
  }
}
