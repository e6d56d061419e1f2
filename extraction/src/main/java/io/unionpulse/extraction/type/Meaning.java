package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import java.util.List;
import java.util.Set;

/**
 * What a word of the tables says, as one number: a bit for each {@link Mark}, and above them its
 * subject, which is a type and how strongly the word tells it, if it tells one.
 */
final class Meaning {

  private static final int MARKS = 16; // binary digits
  private static final int MARK_BITS = (1 << MARKS) - 1;
  private static final int TYPE = MARKS;
  private static final int STRENGTH = TYPE + 4;
  private static final int TELLS_TYPE = 1 << (STRENGTH + 2);
  private static final List<ActivityType> TYPES = List.of(ActivityType.values());
  private static final List<Strength> STRENGTHS = List.of(Strength.values());

  private Meaning() {}

  /** What a word says that tells {@code type}, and nothing else. */
  static int ofSubject(ActivityType type, Strength strength) {
    return TELLS_TYPE | (TYPES.indexOf(type) << TYPE) | (STRENGTHS.indexOf(strength) << STRENGTH);
  }

  /** What a word says about its neighbours. */
  static int ofMarks(Set<Mark> marks) {
    int bits = 0;
    for (Mark mark : marks) {
      bits |= mark.bit();
    }
    return bits;
  }

  /** {@code meaning} without what it says about neighbours. */
  static int subject(int meaning) {
    return meaning & ~MARK_BITS;
  }

  static boolean tellsType(int meaning) {
    return (meaning & TELLS_TYPE) != 0;
  }

  /** The type; only of what {@link #tellsType}. */
  static ActivityType type(int meaning) {
    return TYPES.get((meaning >>> TYPE) & 15);
  }

  /** How strongly it tells the type; only of what {@link #tellsType}. */
  static Strength strength(int meaning) {
    return STRENGTHS.get((meaning >>> STRENGTH) & 3);
  }

  /**
   * Whether it says {@code mark}; of several meanings put together with {@code |}, whether one
   * does.
   */
  static boolean has(int meaning, Mark mark) {
    return (meaning & mark.bit()) != 0;
  }
}
