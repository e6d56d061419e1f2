package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;

/**
 * Chooses the type. The weightiest wins; in doubt the one that the guide names first (rule 15,
 * sharpened). A contest or a class that is about safety, sport or the arts goes by that subject.
 */
final class Verdict {

  private static final ActivityType[] ORDER = {
    ActivityType.SAFETY,
    ActivityType.CULTURE_SPORTS,
    ActivityType.COMPETITION,
    ActivityType.CARE,
    ActivityType.ORG_BUILDING,
    ActivityType.LEGAL_RIGHTS,
    ActivityType.SKILLS_TRAINING,
    ActivityType.POLITICAL_STUDY,
    ActivityType.VOLUNTEER,
    ActivityType.EXCHANGE,
    ActivityType.HONORS,
    ActivityType.OTHER
  };

  private static final double LEAST = 1.2;
  private static final double IN_DOUBT = 0.85;
  private static final double SUBJECT_OF_FORM = 0.5;

  /** An art may be taught as a trade, or serve politics: it must weigh more there. */
  private static final double LEISURE = 0.7;

  private Verdict() {}

  /**
   * The type. A class about the union's own building is for its cadres, and so training; a contest
   * in what is else taught measures a trade; guests come to see, whatever they are shown.
   */
  static ActivityType of(Tally tally, Held held) {
    ActivityType chosen = weightiest(tally, held);
    if (held.delegation()
        && tally.of(ActivityType.EXCHANGE) >= tally.of(chosen) * SUBJECT_OF_FORM) {
      return ActivityType.EXCHANGE;
    }
    return switch (chosen) {
      case ORG_BUILDING -> held.cadresClass() ? ActivityType.SKILLS_TRAINING : chosen;
      case SKILLS_TRAINING -> held.contest() ? ActivityType.COMPETITION : chosen;
      default -> chosen;
    };
  }

  private static ActivityType weightiest(Tally tally, Held held) {
    ActivityType best = ActivityType.OTHER;
    for (ActivityType type : ORDER) {
      if (tally.of(type) > tally.of(best)) {
        best = type;
      }
    }
    double most = tally.of(best);
    if (most < LEAST) {
      return ActivityType.OTHER;
    }
    for (ActivityType type : ORDER) {
      double its = tally.of(type);
      if (type == best || (its > 0 && its >= most * share(type, best, held))) {
        return type;
      }
    }
    return best;
  }

  private static double share(ActivityType challenger, ActivityType best, Held held) {
    return switch (challenger) {
      case SAFETY ->
          best == ActivityType.COMPETITION || best == ActivityType.SKILLS_TRAINING
              ? SUBJECT_OF_FORM
              : IN_DOUBT;
      case CULTURE_SPORTS ->
          switch (best) {
            case COMPETITION -> held.tradeContest() ? IN_DOUBT : SUBJECT_OF_FORM;
            case SKILLS_TRAINING, POLITICAL_STUDY -> LEISURE;
            default -> IN_DOUBT;
          };
      default -> IN_DOUBT;
    };
  }
}
