package io.unionpulse.dashboard.filter;

import java.util.List;

/** The contract's codes that can be filtered by, in its order. */
public final class Codes {

  /** Kinds of activity. */
  public static final List<String> TYPES =
      List.of(
          "POLITICAL_STUDY",
          "SKILLS_TRAINING",
          "COMPETITION",
          "CULTURE_SPORTS",
          "CARE",
          "LEGAL_RIGHTS",
          "HONORS",
          "EXCHANGE",
          "ORG_BUILDING",
          "VOLUNTEER",
          "SAFETY",
          "OTHER");

  /** Tiers of the organizer. */
  public static final List<String> SCOPES =
      List.of("NATIONAL", "MUNICIPAL", "DISTRICT", "SUBDISTRICT", "ENTERPRISE", "UNKNOWN");

  private Codes() {}
}
