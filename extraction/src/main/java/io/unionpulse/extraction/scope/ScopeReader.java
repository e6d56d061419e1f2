package io.unionpulse.extraction.scope;

import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.avro.Organizer;
import io.unionpulse.avro.OrganizerLevel;
import io.unionpulse.avro.Scope;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.extraction.organizer.FirstOrganizer;
import io.unionpulse.extraction.syntax.Analysis;
import java.util.List;
import java.util.Optional;

/**
 * Reads the tier of an activity: that of its first organizer, of several who are printed as
 * sponsors together the highest (annotation guide, rule 11). Where no organizer is named, the tier
 * of the body that the text is about.
 */
public final class ScopeReader {

  private static final String SEPARATORS = "、，,和与及暨 联合共同";
  private static final String SPONSOR = "主办";

  private ScopeReader() {}

  /** The tier; UNKNOWN if the text names no body that has one. */
  public static Scope read(List<Analysis> headlines, Analysis body, List<Organizer> organizers) {
    Scope named = Scope.UNKNOWN;
    if (!organizers.isEmpty()) {
      int together = sponsors(headlines.get(0), body, organizers);
      for (Organizer organizer : organizers.subList(0, together)) {
        Scope tier = tierOf(organizer, headlines, body);
        named = tier.compareTo(named) < 0 ? tier : named;
      }
    }
    return named == Scope.UNKNOWN
        ? FirstOrganizer.tier(headlines, body).orElse(Scope.UNKNOWN)
        : named;
  }

  /** How many of the first organizers are sponsors together: 甲、乙和丙主办; else the first alone. */
  private static int sponsors(Analysis title, Analysis body, List<Organizer> organizers) {
    Evidence first = organizers.get(0).getEvidence();
    if (first == null) {
      return 1; // only a subtitle names it
    }
    String text = textOf(first, title, body);
    int end = first.getEnd();
    int count = 1;
    while (count < organizers.size()) {
      Evidence next = organizers.get(count).getEvidence();
      if (next == null
          || next.getField() != first.getField()
          || !joins(text, end, next.getStart())) {
        break;
      }
      end = next.getEnd();
      count++;
    }
    while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return text.startsWith(SPONSOR, end) ? count : 1;
  }

  private static boolean joins(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return from <= to;
  }

  private static Scope tierOf(Organizer organizer, List<Analysis> headlines, Analysis body) {
    return switch (organizer.getLevel()) {
      case NATIONAL -> Scope.NATIONAL;
      case MUNICIPAL -> Scope.MUNICIPAL;
      case DISTRICT -> Scope.DISTRICT;
      case SUBDISTRICT -> Scope.SUBDISTRICT;
      case ENTERPRISE -> Scope.ENTERPRISE;
      // The level of these says what they are; of which tier, the words of their names do.
      case INDUSTRY, INSTITUTION, PARTY_GOV, OTHER -> ofName(organizer, headlines, body);
    };
  }

  /** 北京市职工服务中心 is the city's, 北京建筑大学 a workplace. */
  private static Scope ofName(Organizer organizer, List<Analysis> headlines, Analysis body) {
    boolean workplace = organizer.getLevel() == OrganizerLevel.INSTITUTION;
    return ofWords(organizer, headlines, body).orElse(workplace ? Scope.ENTERPRISE : Scope.UNKNOWN);
  }

  private static Optional<Scope> ofWords(
      Organizer organizer, List<Analysis> headlines, Analysis body) {
    Evidence name = organizer.getEvidence();
    if (name != null) {
      Analysis analysis = name.getField() == EvidenceField.title ? headlines.get(0) : body;
      return FirstOrganizer.tierOfName(analysis, name.getStart(), name.getEnd());
    }
    for (Analysis subtitle : headlines.subList(1, headlines.size())) {
      int start = subtitle.passage().text().indexOf(organizer.getName());
      if (start >= 0) {
        return FirstOrganizer.tierOfName(subtitle, start, start + organizer.getName().length());
      }
    }
    return Optional.empty();
  }

  private static String textOf(Evidence evidence, Analysis title, Analysis body) {
    return (evidence.getField() == EvidenceField.title ? title : body).passage().text();
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
