package io.unionpulse.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.local.ChildJvm;
import io.unionpulse.schemas.Topics;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two instances share the partitions; one dies, the other takes over. */
class TakeoverIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String APPLICATION = StreamsSettings.DEFAULT_APPLICATION_ID;

  @Test
  void theOtherInstanceTakesOverAndTheCountsStayRight() throws Exception {
    var reports = new GeneratedReports(9, 500);
    try (var cluster = Cluster.start()) {
      CommittedView<Activity> activities = cluster.view(Topics.ACTIVITIES);
      CommittedView<DistrictCount> counts = cluster.view(Topics.DISTRICT_COUNTS);
      ChildJvm one = cluster.startJar("one", "--session-timeout", "6", "--standby-replicas", "1");
      cluster.startJar("other", "--session-timeout", "6", "--standby-replicas", "1");
      cluster.publish(reports.next(1_000));
      await().atMost(PATIENCE).until(() -> cluster.workingMembers(APPLICATION) == 2);
      cluster.publish(reports.next(1_000));
      long before = activities.update().records();
      await().atMost(PATIENCE).until(() -> activities.update().records() > before);

      one.kill();
      cluster.publish(reports.next(1_000));

      var expected = Recount.expected(reports.newest());
      await()
          .atMost(PATIENCE)
          .until(() -> Recount.counted(counts.update().newest()).equals(expected));
      assertThat(cluster.workingMembers(APPLICATION)).isEqualTo(1);
      Recount.assertEachNewsOnce(
          cluster.view(Topics.REPORTS).readToEnd().histories(), activities.readToEnd().histories());
    }
  }

  @Test
  void anInstanceWhoseNameAnotherOneTakesEndsAndSaysWhy() throws Exception {
    try (var cluster = Cluster.start()) {
      ChildJvm first = cluster.startJar("first", "--instance-id", "one");
      await().atMost(PATIENCE).until(() -> cluster.workingMembers(APPLICATION) == 1);

      ChildJvm second = cluster.startJar("second", "--instance-id", "one");

      assertThat(first.awaitExit(PATIENCE)).isTrue();
      assertThat(first.exitCode()).hasValue(ExitCode.FAILED);
      assertThat(Files.readString(first.log())).contains("give each its own");
      assertThat(second.isAlive()).isTrue();
    }
  }
}
