package io.unionpulse.producer.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Amount;
import io.unionpulse.avro.Headcount;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.extraction.Extraction;
import io.unionpulse.schemas.ReportRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFlowTest {

  private static final int RECORDS = 3_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 12, 20);

  private static FlowSettings settings(long seed, Shares shares) {
    return new FlowSettings(seed, RECORDS, "110000", FIRST_DAY, 40, shares);
  }

  private static List<ActivityReport> all(ReportFlow flow) {
    List<ActivityReport> reports = new ArrayList<>();
    while (flow.hasNext()) {
      reports.add(flow.next());
    }
    return reports;
  }

  @ParameterizedTest
  @ValueSource(strings = {"110000", "310000", "440000"})
  void activitiesAreReadAsTheyAreMeant(String region) {
    var activities = new Activities(region, new Random(20261130));
    var extraction = Extraction.standard();
    ActivityReport any = new ReportFlow(settings(1, Shares.standard())).next();
    for (int i = 0; i < 600; i++) {
      Facts facts = activities.next(FIRST_DAY.plusDays(i / 20));
      var story = new Story(facts);
      var report =
          ActivityReport.newBuilder(any)
              .setTitle(story.title())
              .setBody(story.byline() + String.join("。", story.sentences()) + "。")
              .setRegion(region)
              .setPublishedOn(facts.day() == null ? null : facts.day().plusDays(1))
              .setDeclared(null)
              .build();
      var activity = extraction.extract(report, Instant.EPOCH);

      assertThat(activity.getCountedDistrict()).as(report.getBody()).isEqualTo(facts.district());
      assertThat(activity.getType()).as(report.getTitle()).isEqualTo(facts.type());
      assertThat(activity.getOccurredOn()).as(report.getBody()).isEqualTo(facts.day());
      assertThat(
              activity.getAmounts().stream()
                  .map(Amount::getCny)
                  .reduce(new BigDecimal("0.00"), BigDecimal::add))
          .as(report.getBody())
          .isEqualTo(facts.amountCny());
      if (!facts.declared()) {
        assertThat(Optional.ofNullable(activity.getHeadcount()).map(Headcount::getValue))
            .as(report.getBody())
            .isEqualTo(Optional.ofNullable(facts.headcount()));
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameReportsAndCounts() {
    var one = new ReportFlow(settings(7, Shares.standard()));
    var other = new ReportFlow(settings(7, Shares.standard()));

    assertThat(all(one)).isEqualTo(all(other));
    assertThat(one.expected().counts()).isEqualTo(other.expected().counts());
    assertThat(all(new ReportFlow(settings(8, Shares.standard())))).isNotEqualTo(all(one));
  }

  @Test
  void theSharesAreThoseThatWereAskedFor() {
    List<ActivityReport> reports = all(new ReportFlow(settings(7, new Shares(20, 10, 5, 3))));

    Map<ActivityReport, Integer> deliveries = new HashMap<>();
    reports.forEach(report -> deliveries.merge(report, 1, Integer::sum));
    assertThat(reports)
        .hasSize(RECORDS)
        .allSatisfy(report -> assertThat(ReportRules.violation(report)).isEmpty());
    assertShare(count(reports, report -> isReprint(report) && report.getRevision() == 0), 20);
    assertShare(
        count(
            reports,
            report -> report.getRevision() > 0 && report.getStatus() == ReportStatus.PUBLISHED),
        10);
    assertShare(count(reports, report -> report.getStatus() == ReportStatus.RETRACTED), 5);
    assertShare(RECORDS - deliveries.size(), 3);
  }

  private static boolean isReprint(ActivityReport report) {
    return report.getSource().getSystem().startsWith("portal-");
  }

  private static long count(List<ActivityReport> reports, Predicate<ActivityReport> wanted) {
    return reports.stream().filter(wanted).count();
  }

  /** Within 2 of a hundred. */
  private static void assertShare(long count, int percent) {
    assertThat(count).isBetween((percent - 2L) * RECORDS / 100, (percent + 2L) * RECORDS / 100);
  }

  @Test
  void aReprintTellsOfTheActivityInTheWordsOfItsFirstReport() {
    List<String> firsts = new ArrayList<>();
    for (ActivityReport report : all(new ReportFlow(settings(7, new Shares(30, 0, 0, 0))))) {
      if (isReprint(report)) {
        assertThat(firsts).anyMatch(body -> body.contains(report.getBody()));
      } else {
        firsts.add(report.getBody());
      }
    }
  }

  /** Reports without any date are compared by when they came in. */
  @Test
  void reprintsOfUndatedActivitiesComeWithinTheDaysThatReprintsAreLookedFor() {
    var flow =
        new ReportFlow(
            new FlowSettings(7, RECORDS, "110000", FIRST_DAY, 300, new Shares(30, 0, 0, 0)));
    Map<String, ActivityReport> firsts = new HashMap<>();
    int reprints = 0;
    for (ActivityReport report : all(flow)) {
      if (report.getPublishedOn() != null) {
        continue;
      }
      if (!isReprint(report)) {
        firsts.put(report.getBody(), report);
        continue;
      }
      ActivityReport first =
          firsts.values().stream()
              .filter(one -> one.getBody().contains(report.getBody()))
              .findFirst()
              .orElseThrow();
      assertThat(report.getIngestedAt()).isBefore(first.getIngestedAt().plus(Duration.ofDays(31)));
      reprints++;
    }
    assertThat(reprints).isPositive();
  }

  @Test
  void theCountsOfADistrictAreTheSumsOfItsDays() {
    var flow = new ReportFlow(settings(7, Shares.standard()));
    all(flow);
    Map<String, Long> total = new HashMap<>();
    Map<String, Long> parts = new HashMap<>();
    for (var count : flow.expected().counts()) {
      String district = (String) count.get("district");
      long reports = (Long) count.get("reports");
      switch ((String) count.get("granularity")) {
        case "ALL" -> total.merge(district, reports, Long::sum);
        case "DAY", "UNDATED" -> parts.merge(district, reports, Long::sum);
        default -> {}
      }
    }

    assertThat(parts).isEqualTo(total).hasSize(18);
  }

  @Test
  void aRegionWithoutKnownDivisionsIsRefused() {
    assertThatThrownBy(
            () -> new ReportFlow(new FlowSettings(1, 1, "999999", FIRST_DAY, 1, Shares.standard())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
