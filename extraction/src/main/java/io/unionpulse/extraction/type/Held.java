package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import java.util.List;

/**
 * What the headline and the news say was held, as to its form.
 *
 * @param taught whether it is a class
 * @param cadres whether those whom a federation trains for its own work are named
 * @param founded whether something was founded
 * @param contest whether it is a contest and no class
 * @param tradeContest whether a contest is called one of a trade in so many words
 * @param delegation whether guests from another union came
 */
record Held(
    boolean taught,
    boolean cadres,
    boolean founded,
    boolean contest,
    boolean tradeContest,
    boolean delegation) {

  static Held of(List<Weighed> words) {
    int said = 0;
    boolean trade = false;
    boolean founded = false;
    for (int i = 0; i < words.size(); i++) {
      Weighed word = words.get(i);
      if (word.isCore()) {
        said |= word.meaning();
        boolean decides = word.strength() == Strength.DECIDES;
        trade |= decides && word.type() == ActivityType.COMPETITION;
        founded |= decides && word.type() == ActivityType.ORG_BUILDING;
      }
    }
    boolean taught = Meaning.has(said, Mark.CLASS);
    boolean contest = (trade || Meaning.has(said, Mark.CONTEST)) && !taught;
    boolean delegation = Meaning.has(said, Mark.DELEGATION);
    return new Held(taught, Meaning.has(said, Mark.CADRES), founded, contest, trade, delegation);
  }

  /** Whether these words say that a class was held. */
  static boolean isTaught(List<Weighed> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isCore() && words.get(i).is(Mark.CLASS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a class and nothing was founded. */
  boolean cadresClass() {
    return taught && !founded;
  }
}
