package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;

/**
 * A word with what it counts where it stands.
 *
 * @param hit the word
 * @param zone where it stands
 * @param line index of the subtitle; 0 in other zones
 * @param share from 0 to 1: how much of its full points it has in its zone
 * @param part whether its sentence reports a part of the activity
 */
record Weighed(Hit hit, Zone zone, int line, double share, boolean part) {

  ActivityType type() {
    return hit.word().subject().type();
  }

  Strength strength() {
    return hit.word().subject().strength();
  }

  double points() {
    return strength().points() * zone.factor() * share;
  }

  /** Whether it is the same word as {@code other} in the same zone. */
  boolean repeats(Weighed other) {
    return hit.number() >= 0 && hit.number() == other.hit.number() && zone == other.zone;
  }

  TypeEvidence evidence() {
    return new TypeEvidence(
        zone, line, hit.start(), hit.end(), hit.printed(), type(), points());
  }

  boolean isForm() {
    return strength() == Strength.FORM;
  }

  /** Whether it stands where the text tells what was held: the headline or the news. */
  boolean isCore() {
    return zone != Zone.REST && zone != Zone.SUBTITLE && share > 0.5;
  }
}
