package io.unionpulse.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.avro.ReportStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counts in plain Java, from the newest revisions, and what the application says of them. */
final class Recount {

  private Recount() {}

  /** What is counted of a district and period. */
  record Line(
      long activities, long reports, long headcount, long withHeadcount, Map<String, Long> types) {

    private Line plus(ActivityReport report) {
      Long persons = report.getDeclared().getHeadcount();
      Map<String, Long> sum = new TreeMap<>(types);
      sum.merge(report.getDeclared().getType().name(), 1L, Long::sum);
      return new Line(
          activities + 1,
          reports + 1,
          headcount + (persons == null ? 0 : persons),
          withHeadcount + (persons == null ? 0 : 1),
          sum);
    }
  }

  private static final Line NOTHING = new Line(0, 0, 0, 0, Map.of());

  /** The counts that must be, by record key. */
  static Map<String, Line> expected(Collection<ActivityReport> newest) {
    Map<String, Line> lines = new HashMap<>();
    for (ActivityReport report : newest) {
      if (report.getStatus() == ReportStatus.PUBLISHED) {
        for (String period : periods(report.getPublishedOn())) {
          lines.merge(
              report.getDeclared().getDistrictCode() + "|" + period,
              NOTHING.plus(report),
              (known, one) -> known.plus(report));
        }
      }
    }
    return lines;
  }

  private static List<String> periods(LocalDate day) {
    List<String> periods = new ArrayList<>(List.of("ALL|ALL"));
    if (day == null) {
      periods.add("UNDATED|UNDATED");
    } else {
      periods.add("YEAR|" + day.getYear());
      periods.add("MONTH|" + day.toString().substring(0, 7));
      periods.add("DAY|" + day);
    }
    return periods;
  }

  /** The counts as the application gave them, without those that fell to nothing. */
  static Map<String, Line> counted(Map<String, DistrictCount> counts) {
    Map<String, Line> lines = new HashMap<>();
    counts.forEach(
        (key, count) -> {
          Line line =
              new Line(
                  count.getActivities(),
                  count.getReports(),
                  count.getHeadcount(),
                  count.getActivitiesWithHeadcount(),
                  new TreeMap<>(count.getByType()));
          if (!line.equals(NOTHING)) {
            lines.put(key, line);
          }
        });
    return lines;
  }

  /** By report id, the newest revision and whether it is retracted. */
  static Map<String, String> states(Collection<ActivityReport> newest) {
    Map<String, String> states = new HashMap<>();
    newest.forEach(
        report ->
            states.put(
                report.getReportId(),
                report.getRevision() + " " + (report.getStatus() == ReportStatus.RETRACTED)));
    return states;
  }

  /** The same of activities. */
  static Map<String, String> statesOf(Map<String, Activity> activities) {
    Map<String, String> states = new HashMap<>();
    activities.forEach(
        (id, activity) -> states.put(id, activity.getRevision() + " " + activity.getRetracted()));
    return states;
  }

  /** Each revision that was news when it came was told once, in order, and no other. */
  static void assertEachNewsOnce(
      Map<String, List<ActivityReport>> log, Map<String, List<Activity>> told) {
    Map<String, List<Long>> expected = new TreeMap<>();
    log.forEach(
        (id, reports) -> {
          List<Long> news = new ArrayList<>();
          reports.forEach(
              report -> {
                if (news.isEmpty() || report.getRevision() > news.get(news.size() - 1)) {
                  news.add(report.getRevision());
                }
              });
          expected.put(id, news);
        });
    Map<String, List<Long>> revisions = new TreeMap<>();
    told.forEach(
        (id, activities) ->
            revisions.put(id, activities.stream().map(Activity::getRevision).toList()));
    assertThat(revisions).isEqualTo(expected);
  }

  /** No version was given twice, and none fell. */
  static void assertGrowing(Map<String, List<Long>> versions) {
    assertThat(versions)
        .allSatisfy((key, history) -> assertThat(history).isSorted().doesNotHaveDuplicates());
  }
}
