package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import io.unionpulse.extraction.type.Word.Subject;

/**
 * A word with what it counts where it stands.
 *
 * @param hit the word
 * @param subject what it tells
 * @param zone where it stands
 * @param line index of the subtitle; 0 in other zones
 * @param share from 0 to 1: how much of its full points it has in its zone
 * @param part whether its sentence reports a part of the activity
 */
record Weighed(Hit hit, Subject subject, Zone zone, int line, double share, boolean part) {

  ActivityType type() {
    return subject.type();
  }

  double points() {
    return subject.strength().points() * zone.factor() * share;
  }

  TypeEvidence evidence() {
    return new TypeEvidence(
        zone, line, hit.start(), hit.end(), hit.word().text(), subject.type(), points());
  }

  /** Whether it says that what was held is of the kind that {@code mark} tells. */
  boolean isHeld(Mark mark) {
    return hit.is(mark) && isCore();
  }

  boolean isForm() {
    return subject.strength() == Strength.FORM;
  }

  /** Whether it stands where the text tells what was held: the headline or the news. */
  boolean isCore() {
    return zone != Zone.REST && zone != Zone.SUBTITLE && share > 0.5;
  }
}
