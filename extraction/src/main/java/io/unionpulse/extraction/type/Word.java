package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import java.util.Optional;
import java.util.Set;

/**
 * A word of the tables.
 *
 * @param text the word itself
 * @param subject what it says about the type, if anything
 * @param marks what it says about its neighbours, one bit a {@link Mark}
 */
record Word(String text, Optional<Subject> subject, int marks) {

  /**
   * A type and how strongly a word tells it.
   *
   * @param type the type
   * @param strength how strongly
   */
  record Subject(ActivityType type, Strength strength) {}

  static Word of(String text, Optional<Subject> subject, Set<Mark> marks) {
    int bits = 0;
    for (Mark mark : marks) {
      bits |= mark.bit();
    }
    return new Word(text, subject, bits);
  }

  boolean is(Mark mark) {
    return (marks & mark.bit()) != 0;
  }
}
