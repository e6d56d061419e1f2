package io.unionpulse.streams.topology;

import static io.unionpulse.streams.topology.TopologyFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.DeadLetter;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.avro.ReportStatus;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TopologiesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 14);
  private static final Declared HUAIROU = new Declared("110116", null, null);
  private static final Declared FENGTAI = new Declared("110106", null, null);

  private TopologyFixture stream;

  @BeforeEach
  void open() throws Exception {
    stream = new TopologyFixture();
  }

  @AfterEach
  void close() {
    stream.close();
  }

  @Test
  void aReportBecomesAnActivityAndCountsInEveryPeriodOfItsDay() {
    stream.publish(report("a", 1).setDeclared(HUAIROU).setPublishedOn(DAY));

    assertThat(stream.activities())
        .singleElement()
        .satisfies(
            activity -> {
              assertThat(activity.getReportId()).isEqualTo("a");
              assertThat(activity.getRevision()).isEqualTo(1);
              assertThat(activity.getVersion()).isPositive();
              assertThat(activity.getCountedDistrict()).isEqualTo("110116");
            });
    assertThat(stream.activitiesPerKey())
        .isEqualTo(
            Map.of(
                "110116|ALL|ALL", 1L,
                "110116|YEAR|2024", 1L,
                "110116|MONTH|2024-10", 1L,
                "110116|DAY|2024-10-14", 1L));
    assertThat(stream.counts().get("110116|ALL|ALL").getDistrictName()).isEqualTo("name of 110116");
  }

  @Test
  void whatHasNoDateIsCountedAsUndated() {
    stream.publish(report("a", 1).setDeclared(HUAIROU));

    assertThat(stream.activitiesPerKey())
        .isEqualTo(Map.of("110116|ALL|ALL", 1L, "110116|UNDATED|UNDATED", 1L));
  }

  @Test
  void aCorrectionMovesTheContribution() {
    stream.publish(report("a", 1).setDeclared(HUAIROU).setPublishedOn(DAY));
    stream.publish(report("a", 2).setDeclared(FENGTAI).setPublishedOn(LocalDate.of(2023, 12, 31)));

    assertThat(stream.activitiesPerKey())
        .isEqualTo(
            Map.of(
                "110106|ALL|ALL", 1L,
                "110106|YEAR|2023", 1L,
                "110106|MONTH|2023-12", 1L,
                "110106|DAY|2023-12-31", 1L));
  }

  @Test
  void theHighestRevisionWinsWhateverTheOrderOfArrival() {
    stream.publish(report("a", 2).setDeclared(FENGTAI));
    stream.publish(report("a", 1).setDeclared(HUAIROU));

    assertThat(stream.activities()).extracting(Activity::getRevision).containsExactly(2L);
    assertThat(stream.activitiesPerKey())
        .isEqualTo(Map.of("110106|ALL|ALL", 1L, "110106|UNDATED|UNDATED", 1L));
  }

  @Test
  void theSameContentUnderAHigherRevisionChangesNoCount() {
    stream.publish(report("a", 1).setDeclared(HUAIROU));
    stream.emittedCounts();

    stream.publish(report("a", 2).setDeclared(HUAIROU));

    assertThat(stream.emittedCounts()).isEmpty();
    assertThat(stream.activities()).extracting(Activity::getRevision).containsExactly(1L, 2L);
  }

  @Test
  void theSameRevisionDeliveredTwiceIsNothing() {
    stream.publish(report("a", 1).setDeclared(HUAIROU));
    stream.publish(
        report("a", 1).setDeclared(HUAIROU).setIngestedAt(TopologyFixture.NOW.plusSeconds(5)));

    assertThat(stream.activities()).hasSize(1);
    assertThat(stream.deadLetters()).isEmpty();
    assertThat(stream.counts().get("110116|ALL|ALL").getReports()).isEqualTo(1);
  }

  @Test
  void anotherContentUnderTheSameRevisionIsADeadLetter() {
    stream.publish(report("a", 1).setDeclared(HUAIROU));
    stream.publish(report("a", 1).setDeclared(FENGTAI));

    assertThat(stream.deadLetters())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.getReason()).isEqualTo("CONFLICTING_REVISION");
              assertThat(letter.getTopic()).isEqualTo("union.reports");
              assertThat(letter.getOffset()).isEqualTo(1);
            });
    assertThat(stream.activitiesPerKey())
        .containsOnlyKeys("110116|ALL|ALL", "110116|UNDATED|UNDATED");
  }

  @Test
  void aRetractionTakesTheContributionBackAndAHigherRevisionPublishesAgain() {
    stream.publish(report("a", 1).setDeclared(HUAIROU));
    stream.publish(report("a", 2).setDeclared(HUAIROU).setStatus(ReportStatus.RETRACTED));

    assertThat(stream.activitiesPerKey()).isEmpty();
    assertThat(stream.activities()).last().extracting(Activity::getRetracted).isEqualTo(true);

    stream.publish(report("a", 3).setDeclared(HUAIROU));

    assertThat(stream.activitiesPerKey())
        .isEqualTo(Map.of("110116|ALL|ALL", 1L, "110116|UNDATED|UNDATED", 1L));
  }

  @Test
  void versionsGrowWithEachChange() {
    stream.publish(report("a", 1).setDeclared(HUAIROU));
    stream.publish(report("b", 1).setDeclared(HUAIROU));
    stream.publish(report("a", 2).setDeclared(FENGTAI));

    List<Long> versions =
        stream.emittedCounts().stream()
            .filter(count -> count.getDistrict().equals("110116"))
            .filter(count -> count.getPeriod().equals("ALL"))
            .map(DistrictCount::getVersion)
            .toList();
    assertThat(versions).hasSize(3).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void garbageBecomesADeadLetterWithItsBytesAndTheRestGoesOn() {
    byte[] garbage = {1, 2, 3, 4, 5, 6};
    stream.publish("k", garbage);
    stream.publish(report("a", 1));

    DeadLetter letter = stream.deadLetters().get(0);
    assertThat(letter.getStage()).isEqualTo("streams");
    assertThat(letter.getReason()).isEqualTo("UNDECODABLE");
    assertThat(letter.getKey()).isEqualTo(ByteBuffer.wrap("k".getBytes(StandardCharsets.UTF_8)));
    assertThat(letter.getValue()).isEqualTo(ByteBuffer.wrap(garbage));
    assertThat(stream.activities()).extracting(Activity::getReportId).containsExactly("a");
  }

  @Test
  void anUnknownSchemaIdBecomesADeadLetter() {
    stream.publish("k", new byte[] {0, 0, 0, 0x12, 0x67, 1, 2, 3});

    assertThat(stream.deadLetters())
        .extracting(DeadLetter::getReason)
        .containsExactly("UNKNOWN_SCHEMA");
  }

  @Test
  void aRecordWithoutValueOrWithAForeignKeyIsInvalid() {
    stream.publish("a", null);
    stream.publish(null, null);

    assertThat(stream.deadLetters())
        .extracting(DeadLetter::getReason)
        .containsExactly("INVALID_REPORT", "INVALID_REPORT");
  }

  @Test
  void aReportThatBreaksARuleIsInvalidAndTheMessageNamesTheField() {
    stream.publish(report("a", 1).setRegion("北京"));

    assertThat(stream.deadLetters())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.getReason()).isEqualTo("INVALID_REPORT");
              assertThat(letter.getMessage()).contains("region");
            });
  }
}
