package io.unionpulse.streams.topology;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.streams.resemblance.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the outputs must be, computed naively from the newest revisions: every pair of reports is
 * compared by what is known of the texts, groups grow until nothing changes any more.
 */
final class Recount {

  private static final int HORIZON_DAYS = 60;

  private final List<ActivityReport> live;
  private final Map<String, ExpectedActivity> activities = new TreeMap<>();
  private final Map<String, ExpectedCount> counts = new TreeMap<>();

  record ExpectedActivity(
      long revision, boolean retracted, String duplicateOf, String district, LocalDate day) {}

  /** The sums of a count; mutable while it is recounted. */
  static final class ExpectedCount {
    long activities;
    long reports;
    long people;
    long withPeople;
    BigDecimal yuan = new BigDecimal("0.00");
    Map<String, Long> byType = new TreeMap<>();

    @Override
    public String toString() {
      return activities
          + "/"
          + reports
          + " people "
          + people
          + "/"
          + withPeople
          + " yuan "
          + yuan
          + " "
          + byType;
    }
  }

  Recount(Map<String, ActivityReport> newest) {
    live =
        newest.values().stream()
            .filter(report -> report.getStatus() == ReportStatus.PUBLISHED)
            .toList();
    Map<String, String> canonicals = canonicals();
    for (ActivityReport report : newest.values()) {
      String id = report.getReportId();
      boolean retracted = report.getStatus() == ReportStatus.RETRACTED;
      String canonical = canonicals.getOrDefault(id, id);
      activities.put(
          id,
          new ExpectedActivity(
              report.getRevision(),
              retracted,
              canonical.equals(id) ? null : canonical,
              report.getDeclared().getDistrictCode(),
              report.getPublishedOn()));
      if (!retracted) {
        periods(report).forEach(key -> count(key, report, canonical.equals(id)));
      }
    }
  }

  Map<String, ExpectedActivity> activities() {
    return activities;
  }

  /** By {@code district|granularity|period}; those that count nothing are left out. */
  Map<String, String> counts() {
    Map<String, String> texts = new TreeMap<>();
    counts.forEach((key, count) -> texts.put(key, count.toString()));
    return texts;
  }

  private Map<String, String> canonicals() {
    Map<String, String> groups = new HashMap<>();
    live.forEach(report -> groups.put(report.getReportId(), report.getReportId()));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (ActivityReport one : live) {
        for (ActivityReport other : live) {
          String mine = groups.get(one.getReportId());
          String theirs = groups.get(other.getReportId());
          if (!mine.equals(theirs) && isSameActivity(one, other)) {
            groups.replaceAll((id, group) -> group.equals(theirs) ? mine : group);
            changed = true;
          }
        }
      }
    }
    Map<String, List<ActivityReport>> members = new HashMap<>();
    live.forEach(
        report ->
            members
                .computeIfAbsent(groups.get(report.getReportId()), group -> new ArrayList<>())
                .add(report));
    Map<String, String> canonicals = new HashMap<>();
    for (List<ActivityReport> group : members.values()) {
      String first = group.stream().min(FIRST).orElseThrow().getReportId();
      group.forEach(report -> canonicals.put(report.getReportId(), first));
    }
    return canonicals;
  }

  private static final Comparator<ActivityReport> FIRST =
      Comparator.comparing(
              (ActivityReport report) ->
                  report.getPublishedOn() == null ? LocalDate.MAX : report.getPublishedOn())
          .thenComparing(ActivityReport::getIngestedAt)
          .thenComparing(ActivityReport::getReportId);

  private static boolean isSameActivity(ActivityReport one, ActivityReport other) {
    Long mine = one.getDeclared().getHeadcount();
    Long theirs = other.getDeclared().getHeadcount();
    return one.getDeclared().getDistrictCode().equals(other.getDeclared().getDistrictCode())
        && Math.abs(day(one).toEpochDay() - day(other).toEpochDay()) <= HORIZON_DAYS
        && (mine == null || theirs == null || mine.equals(theirs))
        && Texts.resemble(text(one), text(other));
  }

  private static LocalDate day(ActivityReport report) {
    return report.getPublishedOn() != null
        ? report.getPublishedOn()
        : report.getIngestedAt().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
  }

  private static int text(ActivityReport report) {
    int number = 0;
    while (!Texts.text(number).equals(report.getBody())) {
      number++;
    }
    return number;
  }

  private static List<String> periods(ActivityReport report) {
    String district = report.getDeclared().getDistrictCode();
    LocalDate day = report.getPublishedOn();
    return day == null
        ? List.of(district + "|ALL|ALL", district + "|UNDATED|UNDATED")
        : List.of(
            district + "|ALL|ALL",
            district + "|YEAR|" + day.getYear(),
            district + "|MONTH|" + day.toString().substring(0, 7),
            district + "|DAY|" + day);
  }

  private void count(String key, ActivityReport report, boolean isCanonical) {
    ExpectedCount count = counts.computeIfAbsent(key, k -> new ExpectedCount());
    count.reports++;
    if (!isCanonical) {
      return;
    }
    count.activities++;
    count.byType.merge(report.getDeclared().getType().name(), 1L, Long::sum);
    if (report.getDeclared().getHeadcount() != null) {
      count.withPeople++;
      count.people += report.getDeclared().getHeadcount();
    }
    if (report.getSource().getPosition() != null) {
      count.yuan = count.yuan.add(new BigDecimal(report.getSource().getPosition()));
    }
  }
}
