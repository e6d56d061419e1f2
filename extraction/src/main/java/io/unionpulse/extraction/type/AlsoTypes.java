package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the types of further parts. A class about another subject is SKILLS_TRAINING as well, one
 * for the unions' own cadres ORG_BUILDING (rule 15); else a part counts if a sentence reports it as
 * done at the activity (rule 16).
 */
final class AlsoTypes {

  private static final Set<ActivityType> NO_PARTS =
      EnumSet.of(ActivityType.OTHER, ActivityType.SKILLS_TRAINING, ActivityType.EXCHANGE);

  private static final Set<ActivityType> TAUGHT =
      EnumSet.of(ActivityType.SAFETY, ActivityType.CULTURE_SPORTS);

  private AlsoTypes() {}

  static List<ActivityType> of(ActivityType type, List<Weighed> words, Held held) {
    var also = EnumSet.noneOf(ActivityType.class);
    if (held.taught()
        && (TAUGHT.contains(type) || (type == ActivityType.POLITICAL_STUDY && held.cadres()))) {
      also.add(ActivityType.SKILLS_TRAINING);
    }
    if (type == ActivityType.SKILLS_TRAINING && held.cadres()) {
      also.add(ActivityType.ORG_BUILDING);
    }
    for (int i = 0; i < words.size(); i++) {
      Weighed word = words.get(i);
      if (word.part() && word.strength().namesSubject() && !NO_PARTS.contains(word.type())) {
        also.add(word.type());
      }
    }
    also.remove(type);
    return List.copyOf(also);
  }
}
