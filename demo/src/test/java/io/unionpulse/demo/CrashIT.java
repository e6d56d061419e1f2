package io.unionpulse.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.local.ChildJvm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Kill -9 of the stream application and of the sink in mid-flow costs and doubles nothing. */
class CrashIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int ROUNDS = 4;
  private static final int REPORTS_A_ROUND = 600;
  private static final int REPORT_IDS = 800;
  private static final List<String> DISTRICTS =
      List.of("110101", "110102", "110105", "110106", "110116", "BDA");

  private final Random random = new Random(20261121);
  private final Map<String, ActivityReport> newest = new HashMap<>();

  @Test
  void countsAreThoseOfTheNewestRevisionsHoweverOftenApplicationsAreKilled() throws Exception {
    try (var house = House.open()) {
      ChildJvm streams = house.startStreams();
      ChildJvm sink = house.startSink();
      for (int round = 1; round <= ROUNDS; round++) {
        List<ActivityReport> flowing = changes(round);
        house.publish(flowing);
        awaitAnyOf(house, flowing);
        // Killed with some of a round stored and all of the next one still to be read.
        house.publish(changes(round));
        if (round % 2 == 1) {
          streams.kill();
          streams = house.startStreams();
        } else {
          sink.kill();
          sink = house.startSink();
        }
      }

      await().atMost(PATIENCE).until(() -> house.index().holds(revisions(newest.values())));
      await().atMost(PATIENCE).until(() -> house.index().countsAddUp());
      assertThat(house.index().activitiesPerDistrict()).isEqualTo(naiveRecount());
    }
  }

  /** New reports, corrections that move a report, retractions, late lower revisions, repeats. */
  private List<ActivityReport> changes(int round) {
    List<ActivityReport> changes = new ArrayList<>();
    for (int i = 0; i < REPORTS_A_ROUND; i++) {
      String id = "report-" + random.nextInt(REPORT_IDS);
      long revision = 1L + round * 10L + random.nextInt(30);
      String district = DISTRICTS.get(random.nextInt(DISTRICTS.size()));
      var status = random.nextInt(10) == 0 ? ReportStatus.RETRACTED : ReportStatus.PUBLISHED;
      ActivityReport known = newest.get(id);
      if (known != null && known.getRevision() == revision) {
        changes.add(known);
        continue;
      }
      ActivityReport change = Reports.report(id, revision, district, status);
      changes.add(change);
      if (known == null || known.getRevision() < revision) {
        newest.put(id, change);
      }
    }
    return changes;
  }

  private static void awaitAnyOf(House house, List<ActivityReport> changes) {
    Map<String, Long> newestOfRound = revisions(changes);
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> {
              for (var entry : newestOfRound.entrySet()) {
                if (house.index().holds(Map.of(entry.getKey(), entry.getValue()))) {
                  return true;
                }
              }
              return false;
            });
  }

  private static Map<String, Long> revisions(Iterable<ActivityReport> reports) {
    Map<String, Long> revisions = new HashMap<>();
    reports.forEach(
        report -> revisions.merge(report.getReportId(), report.getRevision(), Long::max));
    return revisions;
  }

  private Map<String, Long> naiveRecount() {
    return newest.values().stream()
        .filter(report -> report.getStatus() == ReportStatus.PUBLISHED)
        .collect(
            Collectors.groupingBy(
                report -> report.getDeclared().getDistrictCode(),
                TreeMap::new,
                Collectors.counting()));
  }
}
