package io.unionpulse.dashboard.filter;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which activities are asked for. An empty set stands for all.
 *
 * @param districts codes of the district that an activity counts in
 * @param types codes of the activity's kind
 * @param scopes codes of the organizer's tier
 * @param organizers exact names, of which one must be among the organizers
 * @param dates days of {@code occurredOn}
 * @param headcountMin least known number of persons; null for no limit
 * @param headcountMax most; null for no limit
 * @param text what is searched for in the texts
 * @param duplicates whether reports that repeat another are there
 * @param retracted whether reports that were taken back are there
 */
public record Filter(
    Set<String> districts,
    Set<String> types,
    Set<String> scopes,
    Set<String> organizers,
    Dates dates,
    Long headcountMin,
    Long headcountMax,
    SearchText text,
    Shown duplicates,
    Shown retracted) {

  /** Every activity that counts. */
  public static final Filter ALL =
      new Filter(
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Dates.ANY,
          null,
          null,
          SearchText.NONE,
          Shown.EXCLUDE,
          Shown.EXCLUDE);

  public Filter {
    districts = sorted(districts);
    types = sorted(types);
    scopes = sorted(scopes);
    organizers = sorted(organizers);
  }

  /** In one order, so that the same filter is the same text wherever it is kept. */
  private static Set<String> sorted(Set<String> values) {
    return java.util.Collections.unmodifiableSet(new TreeSet<>(values));
  }

  /** The same in any district. */
  public Filter inAnyDistrict() {
    return new Filter(
        Set.of(),
        types,
        scopes,
        organizers,
        dates,
        headcountMin,
        headcountMax,
        text,
        duplicates,
        retracted);
  }

  /** The same of any kind. */
  public Filter ofAnyType() {
    return new Filter(
        districts,
        Set.of(),
        scopes,
        organizers,
        dates,
        headcountMin,
        headcountMax,
        text,
        duplicates,
        retracted);
  }

  /** The same by any organizer. */
  public Filter byAnyOrganizer() {
    return new Filter(
        districts,
        types,
        scopes,
        Set.of(),
        dates,
        headcountMin,
        headcountMax,
        text,
        duplicates,
        retracted);
  }

  /** The same on other days. */
  public Filter on(Dates other) {
    return new Filter(
        districts,
        types,
        scopes,
        organizers,
        other,
        headcountMin,
        headcountMax,
        text,
        duplicates,
        retracted);
  }

  /** The same with other reports that do not count. */
  public Filter showing(Shown otherDuplicates, Shown otherRetracted) {
    return new Filter(
        districts,
        types,
        scopes,
        organizers,
        dates,
        headcountMin,
        headcountMax,
        text,
        otherDuplicates,
        otherRetracted);
  }
}
