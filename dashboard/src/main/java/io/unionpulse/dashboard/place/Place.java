package io.unionpulse.dashboard.place;

/**
 * Somewhere that activities count.
 *
 * @param code GB/T 2260 code, {@code BDA} or {@code UNKNOWN}
 * @param name official name
 * @param nameEn English name; null where none is known
 */
public record Place(String code, String name, String nameEn, Kind kind) {

  /** What kind of place it is. */
  public enum Kind {
    DISTRICT,
    BDA,
    CITY_WIDE,
    UNKNOWN,
    ELSEWHERE;

    /** Whether the place is silent when nothing is reported of it. */
    public boolean canBeSilent() {
      return this == DISTRICT || this == BDA;
    }
  }
}
