package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;

/**
 * A word with what it counts where it stands.
 *
 * @param text where it stands
 * @param start offset of its first character
 * @param end offset behind its last
 * @param number of the word in its table; negative if it is like no other
 * @param meaning what it says: see {@link Meaning}
 * @param zone where it stands
 * @param line index of the subtitle; 0 in other zones
 * @param share from 0 to 1: how much of its full points it has in its zone
 * @param part whether its sentence reports a part of the activity
 */
record Weighed(
    String text,
    int start,
    int end,
    int number,
    int meaning,
    Zone zone,
    int line,
    double share,
    boolean part) {

  static Weighed of(Found found, int index, Zone zone, int line, double share, boolean part) {
    return new Weighed(
        found.text(),
        found.start(index),
        found.end(index),
        found.number(index),
        found.meaning(index),
        zone,
        line,
        share,
        part);
  }

  ActivityType type() {
    return Meaning.type(meaning);
  }

  Strength strength() {
    return Meaning.strength(meaning);
  }

  boolean is(Mark mark) {
    return Meaning.has(meaning, mark);
  }

  double points() {
    return strength().points() * zone.factor() * share;
  }

  /** Whether it is the same word as {@code other} in the same zone. */
  boolean repeats(Weighed other) {
    return number >= 0 && number == other.number && zone == other.zone;
  }

  TypeEvidence evidence() {
    return new TypeEvidence(zone, line, start, end, text.substring(start, end), type(), points());
  }

  boolean isForm() {
    return strength() == Strength.FORM;
  }

  /** Whether it stands where the text tells what was held: the headline or the news. */
  boolean isCore() {
    return zone != Zone.REST && zone != Zone.SUBTITLE && share > 0.5;
  }
}
