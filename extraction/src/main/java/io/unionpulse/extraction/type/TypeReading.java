package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import java.util.List;

/**
 * The type of an activity and the words that told it.
 *
 * @param type the type; OTHER if no word tells one
 * @param also types of further parts that the text reports, never {@code type} itself
 * @param evidence every word that counted, for any type, headline first
 */
public record TypeReading(ActivityType type, List<ActivityType> also, List<TypeEvidence> evidence) {

  public TypeReading {
    also = List.copyOf(also);
    evidence = List.copyOf(evidence);
  }

  /**
   * This reading where the publisher declares {@code declared}, which wins; null if it declares
   * none. What was read for another type becomes no further type: it was a misreading.
   */
  public TypeReading declaring(ActivityType declared) {
    return declared == null || declared == type
        ? this
        : new TypeReading(
            declared, also.stream().filter(other -> other != declared).toList(), evidence);
  }

  /** The words that told {@link #type}, the weightiest first. */
  public List<TypeEvidence> decisive() {
    return evidence.stream()
        .filter(word -> word.type() == type)
        .sorted((a, b) -> Double.compare(b.points(), a.points()))
        .toList();
  }
}
