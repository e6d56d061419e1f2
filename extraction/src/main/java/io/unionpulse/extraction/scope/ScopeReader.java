package io.unionpulse.extraction.scope;

import io.unionpulse.avro.Organizer;
import io.unionpulse.avro.OrganizerLevel;
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
   * The tier, where the organizers' whole names tell more than the words in them: a single union of
   * a workplace stays one though its name holds a city's (青岛港工会).
   */
  public static Scope read(List<Analysis> headlines, Analysis body, List<Organizer> organizers) {
    Scope read = read(headlines, body);
    if (organizers.isEmpty()) {
      return read;
    }
    Organizer first = organizers.get(0);
    boolean workplace =
        organizers.size() == 1
            && first.getName().endsWith("工会")
            && (first.getLevel() == OrganizerLevel.ENTERPRISE
                || first.getLevel() == OrganizerLevel.INSTITUTION);
    if (workplace) {
      return Scope.ENTERPRISE;
    }
    return read == Scope.UNKNOWN ? ofLevel(first.getLevel()) : read;
  }

  private static Scope ofLevel(OrganizerLevel level) {
    return switch (level) {
      case NATIONAL -> Scope.NATIONAL;
      case MUNICIPAL, INDUSTRY -> Scope.MUNICIPAL;
      case DISTRICT -> Scope.DISTRICT;
      case SUBDISTRICT -> Scope.SUBDISTRICT;
      case ENTERPRISE, INSTITUTION -> Scope.ENTERPRISE;
      case PARTY_GOV, OTHER -> Scope.UNKNOWN;
    };
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
