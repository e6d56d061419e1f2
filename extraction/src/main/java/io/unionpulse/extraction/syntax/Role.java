package io.unionpulse.extraction.syntax;

/** What a place name does in its sentence. */
public enum Role {
  /** Part of the name of who holds the activity, or of the host of a visit. */
  ORGANIZER,
  /** In the subject of a sentence without a verb, as headlines have it. */
  ACTOR,
  /** Where it takes place. */
  PLACE,
  /** What the activity deals with. */
  OBJECT,
  /** Goal of a visit. */
  VISITED,
  /** Takes part, speaks, or is a guest. */
  ATTENDING,
  /** The newspaper's source. */
  SOURCE,
  /** In a clause of purpose, of origin, or in speech: says nothing about the activity. */
  BACKGROUND
}
