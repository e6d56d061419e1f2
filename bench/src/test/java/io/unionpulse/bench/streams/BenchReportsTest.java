package io.unionpulse.bench.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.local.UnionPulseHome;
import io.unionpulse.schemas.ReportRules;
import io.unionpulse.streams.resemblance.Resemblance;
import io.unionpulse.streams.resemblance.Sketches;
import io.unionpulse.streams.state.Sketch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BenchReportsTest {

  private static final int REPORTS = 2_000;
  private static final BenchReports FLOW = new BenchReports(ClauseBook.from(UnionPulseHome.find()));
  private static final List<ActivityReport> REPORTS_OF_FLOW =
      IntStream.range(0, REPORTS).mapToObj(FLOW::report).toList();

  @Test
  void theSameNumbersAreTheSameReports() {
    var again = new BenchReports(ClauseBook.from(UnionPulseHome.find()));

    assertThat(IntStream.range(0, REPORTS).mapToObj(again::report)).isEqualTo(REPORTS_OF_FLOW);
  }

  @Test
  void everyReportIsValid() {
    assertThat(REPORTS_OF_FLOW)
        .allSatisfy(report -> assertThat(ReportRules.violation(report)).isEmpty());
  }

  @Test
  void someAreCorrectionsRetractionsAndRepeats() {
    long ids = REPORTS_OF_FLOW.stream().map(ActivityReport::getReportId).distinct().count();

    assertThat(ids).isBetween(REPORTS * 90L / 100, REPORTS * 96L / 100);
    assertThat(REPORTS_OF_FLOW)
        .filteredOn(report -> report.getStatus() == ReportStatus.RETRACTED)
        .hasSizeBetween(5, 40);
  }

  @Test
  void reprintsResembleTheirOriginal() {
    var resemblance = new Resemblance(Resemblance.DEFAULT_HORIZON_DAYS);
    List<Sketch> originals = new ArrayList<>();
    int reprints = 0;
    int found = 0;
    for (ActivityReport report : REPORTS_OF_FLOW) {
      Activity activity = ReadyFacts.read(report, Instant.EPOCH);
      Sketch sketch = Sketches.of(activity, report.getIngestedAt()).orElseThrow();
      boolean resembles = originals.stream().anyMatch(one -> resemblance.between(one, sketch));
      if (report.getReportId().startsWith("p-")) {
        reprints++;
        found += resembles ? 1 : 0;
      } else if (report.getRevision() == 0 && originals.size() < REPORTS / 2) {
        originals.add(sketch);
      }
    }
    assertThat(reprints).isBetween(REPORTS * 6 / 100, REPORTS * 10 / 100);
    assertThat(found).isGreaterThan(reprints / 3); // of the first half of the originals
  }

  @Test
  void aReprintHappenedOnTheDayThatItsOriginalTells() {
    ActivityReport original = FLOW.report(0);
    ActivityReport reprint = FLOW.report(0);
    reprint.setPublishedOn(original.getPublishedOn().plusDays(1));

    assertThat(ReadyFacts.read(reprint, Instant.EPOCH).getOccurredOn())
        .isEqualTo(ReadyFacts.read(original, Instant.EPOCH).getOccurredOn())
        .isEqualTo(original.getPublishedOn());
  }

  @Test
  void evidenceIsWhereItSays() {
    assertThat(REPORTS_OF_FLOW)
        .allSatisfy(
            report -> {
              Activity activity = ReadyFacts.read(report, Instant.EPOCH);
              Evidence district = activity.getDistricts().get(0).getEvidence();
              assertThat(report.getTitle().substring(district.getStart(), district.getEnd()))
                  .isEqualTo(district.getText());
              Evidence day = activity.getPeriod().getEvidence();
              assertThat(report.getBody().substring(day.getStart(), day.getEnd()))
                  .isEqualTo(day.getText());
            });
  }
}
