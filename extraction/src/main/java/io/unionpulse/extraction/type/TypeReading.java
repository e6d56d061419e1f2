package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import java.util.List;

/** The type of an activity and the words that told it. Immutable. */
public final class TypeReading {

  private final ActivityType type;
  private final List<ActivityType> also;
  private final List<Weighed> words;

  TypeReading(ActivityType type, List<ActivityType> also, List<Weighed> words) {
    this.type = type;
    this.also = List.copyOf(also);
    this.words = words;
  }

  /** The type; OTHER if no word tells one. */
  public ActivityType type() {
    return type;
  }

  /** Types of further parts that the text reports, never {@link #type} itself. */
  public List<ActivityType> also() {
    return also;
  }

  /** Every word that counted, for any type, headline first. Put together when asked for. */
  public List<TypeEvidence> evidence() {
    return words.stream().map(Weighed::evidence).toList();
  }

  /**
   * This reading where the publisher declares {@code declared}, which wins; null if it declares
   * none. What was read for another type becomes no further type: it was a misreading.
   */
  public TypeReading declaring(ActivityType declared) {
    return declared == null || declared == type
        ? this
        : new TypeReading(
            declared, also.stream().filter(other -> other != declared).toList(), words);
  }

  /** The words that told {@link #type}, the weightiest first. */
  public List<TypeEvidence> decisive() {
    return evidence().stream()
        .filter(word -> word.type() == type)
        .sorted((a, b) -> Double.compare(b.points(), a.points()))
        .toList();
  }
}
