package io.unionpulse.streams.resemblance;

import io.unionpulse.streams.state.Sketch;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;

/**
 * Whether the extracted facts of two reports can be those of one activity. What one report does not
 * say contradicts nothing.
 */
final class FactsAgreement {

  private static final int YEAR_PREFIX = "2024".length();

  private static final List<String> UNION_ENDINGS = List.of("总工会", "工会");
  private static final List<String> DIVISION_ENDINGS = List.of("街道", "地区", "区", "县", "市", "镇", "乡");

  private FactsAgreement() {}

  static boolean between(Sketch one, Sketch other) {
    return datesAgree(one, other) && headcountsAgree(one, other) && organizersAgree(one, other);
  }

  private static boolean datesAgree(Sketch one, Sketch other) {
    if (one.getStart() == null || other.getStart() == null) {
      return true;
    }
    if (one.getRelativeDate() || other.getRelativeDate()) {
      return relativeDatesAgree(one, other);
    }
    boolean dayOfYearOnly = one.getStart().startsWith("--") || other.getStart().startsWith("--");
    int from = dayOfYearOnly ? YEAR_PREFIX : 0;
    String oneStart = day(one.getStart(), from);
    String oneEnd = day(one.getEnd() == null ? one.getStart() : one.getEnd(), from);
    String otherStart = day(other.getStart(), from);
    String otherEnd = day(other.getEnd() == null ? other.getStart() : other.getEnd(), from);
    return oneStart.compareTo(otherEnd) <= 0 && otherStart.compareTo(oneEnd) <= 0;
  }

  /** The day as text that orders like the calendar; {@code --10-14} and a cut date as 10-14. */
  private static String day(String date, int from) {
    if (from == 0) {
      return date;
    }
    return date.startsWith("--") ? date.substring(2) : date.substring(from + 1);
  }

  /** 昨日 in a reprint is read against the reprint's own date: both may be off by that much. */
  private static boolean relativeDatesAgree(Sketch one, Sketch other) {
    if (one.getStart().startsWith("--") || other.getStart().startsWith("--")) {
      return true;
    }
    long apart =
        Math.abs(
            ChronoUnit.DAYS.between(
                LocalDate.parse(one.getStart()), LocalDate.parse(other.getStart())));
    return apart <= Math.abs(ChronoUnit.DAYS.between(one.getDay(), other.getDay()));
  }

  /** A cut can leave another number as the headcount: it is then one of the other's numbers. */
  private static boolean headcountsAgree(Sketch one, Sketch other) {
    if (isKnown(one) && isKnown(other)) {
      return (lower(one) <= upper(other) && lower(other) <= upper(one))
          || headcountPrintedInBoth(one, other);
    }
    return one.getPeople().isEmpty()
        || other.getPeople().isEmpty()
        || !Collections.disjoint(one.getPeople(), other.getPeople());
  }

  /** Whether the headcount of one report is a number of people that the other prints too. */
  static boolean headcountPrintedInBoth(Sketch one, Sketch other) {
    return prints(one, other.getHeadcount()) || prints(other, one.getHeadcount());
  }

  /** Whether both tell the same headcount of the same union: rarely chance within a district. */
  static boolean tellTheSame(Sketch one, Sketch other) {
    return one.getHeadcount() != null
        && one.getHeadcount().equals(other.getHeadcount())
        && !one.getOrganizers().isEmpty()
        && !other.getOrganizers().isEmpty()
        && organizersAgree(one, other);
  }

  /** Whether both name the same first day, neither relative to its publication. */
  static boolean nameTheSameDay(Sketch one, Sketch other) {
    return one.getStart() != null
        && one.getStart().equals(other.getStart())
        && !one.getRelativeDate()
        && !other.getRelativeDate();
  }

  private static boolean prints(Sketch sketch, Long people) {
    return people != null && sketch.getPeople().contains(people);
  }

  private static boolean isKnown(Sketch sketch) {
    return sketch.getHeadcountMin() != null || sketch.getHeadcountMax() != null;
  }

  private static long lower(Sketch sketch) {
    return sketch.getHeadcountMin() == null ? 0 : sketch.getHeadcountMin();
  }

  private static long upper(Sketch sketch) {
    return sketch.getHeadcountMax() == null ? Long.MAX_VALUE : sketch.getHeadcountMax();
  }

  /** A short form ends the full one: 区总工会 and 丰台工会 may stand for 丰台区总工会. */
  private static boolean organizersAgree(Sketch one, Sketch other) {
    List<String> some = one.getOrganizers();
    List<String> others = other.getOrganizers();
    return some.isEmpty()
        || others.isEmpty()
        || some.stream().anyMatch(a -> others.stream().anyMatch(b -> isShortFor(a, b)));
  }

  private static boolean isShortFor(String one, String other) {
    String some = stem(one);
    String others = stem(other);
    return some.endsWith(others) || others.endsWith(some);
  }

  /** What is left of a union's name without the words that headlines leave out. */
  private static String stem(String union) {
    return without(without(union, UNION_ENDINGS), DIVISION_ENDINGS);
  }

  private static String without(String name, List<String> endings) {
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }
}
