package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import java.util.Optional;
import java.util.Set;

/**
 * A word of the tables.
 *
 * @param subject what it says about the type, if anything
 * @param marks what it says about its neighbours
 */
record Word(Optional<Subject> subject, Set<Mark> marks) {

  /**
   * A type and how strongly a word tells it.
   *
   * @param type the type
   * @param strength how strongly
   */
  record Subject(ActivityType type, Strength strength) {}

  Word {
    marks = Set.copyOf(marks);
  }

  boolean is(Mark mark) {
    return marks.contains(mark);
  }
}
