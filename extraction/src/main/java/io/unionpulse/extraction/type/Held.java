package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import java.util.List;

/**
 * What the headline and the news say was held, as to its form.
 *
 * @param cadresClass whether it is a class and nothing was founded
 * @param contest whether it is a contest and no class
 * @param tradeContest whether a contest is called one of a trade in so many words
 * @param delegation whether guests from another union came
 */
record Held(boolean cadresClass, boolean contest, boolean tradeContest, boolean delegation) {

  static Held of(List<Weighed> words) {
    boolean taught = false;
    boolean contest = false;
    boolean trade = false;
    boolean delegation = false;
    boolean founded = false;
    for (Weighed word : words) {
      taught |= word.isHeld(Mark.CLASS);
      contest |= word.isHeld(Mark.CONTEST);
      delegation |= word.isHeld(Mark.DELEGATION);
      boolean decides = word.isCore() && word.subject().strength() == Strength.DECIDES;
      trade |= decides && word.type() == ActivityType.COMPETITION;
      founded |= decides && word.type() == ActivityType.ORG_BUILDING;
    }
    return new Held(taught && !founded, (contest || trade) && !taught, trade, delegation);
  }
}
