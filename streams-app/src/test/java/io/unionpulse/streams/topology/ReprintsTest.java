package io.unionpulse.streams.topology;

import static io.unionpulse.streams.topology.TopologyFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.avro.ReportStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReprintsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 14);
  private static final Declared HUAIROU = new Declared("110116", null, null);
  private static final Declared FENGTAI = new Declared("110106", null, null);
  private static final String CHESS = "街道总工会的棋友们围坐在老槐树下，一边喝茶一边琢磨残局，落子的声音清脆响亮，路过的居民停下脚步，忍不住小声议论起来。";
  private static final String SINGING = "合唱队的歌声从礼堂里传出来，炼钢工人和护士站在同一排，指挥轻轻一抬手，声音便像潮水一样涌向后面的座位。";

  private final Map<String, Activity> newest = new HashMap<>();
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
  void aReprintCountsAsAReportButNotAsAnActivity() {
    stream.publish(published("a", DAY, CHESS));
    stream.publish(published("b", DAY.plusDays(1), CHESS));

    assertThat(duplicateOf("a")).isNull();
    assertThat(duplicateOf("b")).isEqualTo("a");
    DistrictCount all = stream.counts().get("110116|ALL|ALL");
    assertThat(all.getActivities()).isEqualTo(1);
    assertThat(all.getReports()).isEqualTo(2);
  }

  @Test
  void eachReportCountsOnItsOwnDayAndTheActivityOnTheCanonicalOnes() {
    stream.publish(published("b", DAY.plusDays(1), CHESS));
    stream.publish(published("a", DAY, CHESS));

    assertThat(stream.counts().get("110116|DAY|2024-10-14").getActivities()).isEqualTo(1);
    assertThat(stream.counts().get("110116|DAY|2024-10-15").getActivities()).isZero();
    assertThat(stream.counts().get("110116|DAY|2024-10-15").getReports()).isEqualTo(1);
  }

  @Test
  void theFirstPublishedIsCanonicalWhateverTheOrderOfArrival() {
    stream.publish(published("b", DAY.plusDays(1), CHESS));
    stream.publish(published("a", DAY, CHESS));

    assertThat(duplicateOf("a")).isNull();
    assertThat(duplicateOf("b")).isEqualTo("a");
  }

  @Test
  void whenTheCanonicalReportIsRetractedTheNextTakesItsPlace() {
    stream.publish(published("a", DAY, CHESS));
    stream.publish(published("b", DAY.plusDays(1), CHESS));
    stream.publish(published("c", DAY.plusDays(2), CHESS));

    stream.publish(published("a", DAY, CHESS).setRevision(2).setStatus(ReportStatus.RETRACTED));

    assertThat(duplicateOf("a")).isNull();
    assertThat(duplicateOf("b")).isNull();
    assertThat(duplicateOf("c")).isEqualTo("b");
    assertThat(stream.counts().get("110116|ALL|ALL").getActivities()).isEqualTo(1);
  }

  @Test
  void aReportThatMovesLeavesItsGroup() {
    stream.publish(published("a", DAY, CHESS));
    stream.publish(published("b", DAY.plusDays(1), CHESS));

    stream.publish(published("a", DAY, CHESS).setRevision(2).setDeclared(FENGTAI));

    assertThat(duplicateOf("b")).isNull();
    assertThat(stream.counts().get("110116|ALL|ALL").getActivities()).isEqualTo(1);
    assertThat(stream.counts().get("110106|ALL|ALL").getActivities()).isEqualTo(1);
  }

  @Test
  void anotherTextIsAnotherActivity() {
    stream.publish(published("a", DAY, CHESS));
    stream.publish(published("b", DAY, SINGING));

    assertThat(stream.counts().get("110116|ALL|ALL").getActivities()).isEqualTo(2);
  }

  @Test
  void theSameTextBeyondTheHorizonIsAnotherActivity() {
    stream.publish(published("a", DAY, CHESS));
    stream.publish(published("b", DAY.plusDays(61), CHESS));

    assertThat(duplicateOf("b")).isNull();
  }

  @Test
  void aDuplicateWhoseTextBecomesTooShortStandsAlone() {
    stream.publish(published("a", DAY, CHESS));
    stream.publish(published("b", DAY.plusDays(1), CHESS));

    stream.publish(published("b", DAY.plusDays(1), "下棋。").setRevision(2));

    assertThat(duplicateOf("b")).isNull();
    assertThat(stream.counts().get("110116|ALL|ALL").getActivities()).isEqualTo(2);
  }

  @Test
  void ofTwoDeliveriesTheEarlierIngestionDecidesWhichIsCanonical() {
    stream.publish(ingested("a", 30));
    stream.publish(ingested("b", 20));
    assertThat(duplicateOf("a")).isEqualTo("b");

    stream.publish(ingested("a", 10));

    assertThat(duplicateOf("a")).isNull();
    assertThat(duplicateOf("b")).isEqualTo("a");
    assertThat(stream.deadLetters()).isEmpty();
  }

  @Test
  void whatStandsAloneIsForgottenBeyondTheHorizonAndStillCounts() {
    stream.publish(published("a", DAY, CHESS));
    assertThat(stream.unsettledActivities()).isEqualTo(1);

    stream.passEventTime(Duration.ofDays(61));
    stream.passWallClockTime(Duration.ofDays(2));

    assertThat(stream.unsettledActivities()).as("of them, the one that passed the time").isOne();
    stream.publish(published("b", DAY, CHESS));
    assertThat(duplicateOf("b")).isNull();
    assertThat(stream.counts().get("110116|ALL|ALL").getActivities()).isEqualTo(2);
  }

  @Test
  void aGroupIsKeptBeyondTheHorizon() {
    stream.publish(published("a", DAY, CHESS));
    stream.publish(published("b", DAY.plusDays(1), CHESS));

    stream.passEventTime(Duration.ofDays(61));
    stream.passWallClockTime(Duration.ofDays(2));
    stream.publish(published("a", DAY, CHESS).setRevision(2).setStatus(ReportStatus.RETRACTED));

    assertThat(duplicateOf("b")).isNull();
    assertThat(stream.counts().get("110116|ALL|ALL").getActivities()).isEqualTo(1);
  }

  @Test
  void nothingIsForgottenWhileALogIsReadFast() {
    stream.publish(published("a", DAY, CHESS));

    stream.passEventTime(Duration.ofDays(61));
    stream.passWallClockTime(Duration.ofHours(1));
    stream.publish(published("b", DAY.plusDays(1), CHESS));

    assertThat(duplicateOf("b")).isEqualTo("a");
  }

  @Test
  void manyChangesInOneIntervalGiveOneRecordOfACount() {
    for (int i = 0; i < 50; i++) {
      stream.publishAtOnce(published("r" + i, DAY, i % 2 == 0 ? CHESS : SINGING));
    }
    stream.passWallClockTime(TopologyOptions.DEFAULT.countInterval());

    assertThat(stream.emittedCounts())
        .hasSize(4)
        .allSatisfy(count -> assertThat(count.getActivities()).isEqualTo(2))
        .allSatisfy(count -> assertThat(count.getReports()).isEqualTo(50));
  }

  private static ActivityReport.Builder published(String id, LocalDate day, String body) {
    return report(id, 1).setDeclared(HUAIROU).setPublishedOn(day).setBody(body);
  }

  private static ActivityReport.Builder ingested(String id, int second) {
    return published(id, DAY, CHESS).setIngestedAt(TopologyFixture.NOW.plusSeconds(second));
  }

  private String duplicateOf(String reportId) {
    stream.activities().forEach(activity -> newest.put(activity.getReportId(), activity));
    return newest.get(reportId).getDuplicateOf();
  }
}
