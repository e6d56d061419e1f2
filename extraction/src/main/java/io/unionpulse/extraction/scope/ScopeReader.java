package io.unionpulse.extraction.scope;

import io.unionpulse.avro.Scope;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.extraction.organizer.FirstOrganizer;
import io.unionpulse.extraction.syntax.Analysis;
import java.util.List;

/** Reads the tier of an activity: that of its first organizer (annotation guide, rule 11). */
public final class ScopeReader {

  private ScopeReader() {}

  /** The tier; UNKNOWN if the text names no organizer. */
  public static Scope read(List<Analysis> headlines, Analysis body) {
    return FirstOrganizer.tier(headlines, body).orElse(Scope.UNKNOWN);
  }

  /**
   * The one code that an activity counts under: its primary district; the publisher's region if it
   * has none and is city-wide; else {@link Gazetteer#UNKNOWN}.
   *
   * @param primary code of the primary district, or the region that the publisher declares; empty
   *     if neither
   */
  public static String countedDistrict(String primary, Scope scope, String region) {
    if (!primary.isEmpty()) {
      return primary;
    }
    return scope == Scope.MUNICIPAL && !region.isBlank() ? region : Gazetteer.UNKNOWN;
  }
}
