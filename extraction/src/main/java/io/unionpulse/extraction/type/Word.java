package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import java.util.Set;

/**
 * What a word of the tables says.
 *
 * @param subject what it says about the type; {@link Subject#NONE} if nothing
 * @param marks what it says about its neighbours, one bit a {@link Mark}
 */
record Word(Subject subject, int marks) {

  /**
   * A type and how strongly a word tells it.
   *
   * @param type the type
   * @param strength how strongly
   */
  record Subject(ActivityType type, Strength strength) {

    static final Subject NONE = new Subject(ActivityType.OTHER, Strength.FORM);
  }

  static Word of(Subject subject, Set<Mark> marks) {
    int bits = 0;
    for (Mark mark : marks) {
      bits |= mark.bit();
    }
    return new Word(subject, bits);
  }

  /** Whether it says anything about the type. */
  boolean tellsType() {
    return subject != Subject.NONE;
  }

  boolean is(Mark mark) {
    return (marks & mark.bit()) != 0;
  }
}
