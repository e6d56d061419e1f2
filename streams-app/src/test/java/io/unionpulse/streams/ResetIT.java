package io.unionpulse.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.Generation;
import io.unionpulse.schemas.Topics;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

/** A reset reads everything again: the same results under higher versions. */
class ResetIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String APPLICATION = StreamsSettings.DEFAULT_APPLICATION_ID;

  @Test
  void afterAResetEveryVersionHasGrownAndEveryValueIsTheSame() throws Exception {
    var reports = new GeneratedReports(7, 300);
    try (var cluster = Cluster.start()) {
      CommittedView<Activity> activities = cluster.view(Topics.ACTIVITIES);
      CommittedView<DistrictCount> counts = cluster.view(Topics.DISTRICT_COUNTS);
      var command = new CommandRun(cluster.kafka().address());
      String state = cluster.settings(Generation.FIRST).stateDirectory().toString();
      StreamsApplication first = cluster.startHere(Generation.FIRST);
      cluster.publish(reports.next(1_000));
      var expected = Recount.expected(reports.newest());
      await()
          .atMost(PATIENCE)
          .until(() -> Recount.counted(counts.update().newest()).equals(expected));

      assertThatThrownBy(() -> command.run("reset", "--yes", "--state-dir", state))
          .isInstanceOf(CommandException.class)
          .hasMessageContaining("runs (1 threads")
          .hasMessageContaining("stop every instance first");
      first.close();
      await().atMost(PATIENCE).until(() -> cluster.members(APPLICATION) == 0);
      Map<String, Activity> activitiesBefore = activities.readToEnd().newest();
      Map<String, DistrictCount> countsBefore = counts.readToEnd().newest();
      Set<String> internal = cluster.internalTopics(APPLICATION);
      assertThat(internal).isNotEmpty();

      assertThat(command.run("reset", "--dry-run", "--state-dir", state))
          .contains("Dry run: nothing was done.")
          .contains(internal);
      assertThat(cluster.internalTopics(APPLICATION)).isEqualTo(internal);

      assertThat(command.run("reset", "--yes", "--state-dir", state))
          .contains("offsets are forgotten", internal.size() + " internal topics are deleted");
      assertThat(cluster.internalTopics(APPLICATION)).isEmpty();
      assertThat(
              Files.exists(cluster.folder().resolve("state").resolve(APPLICATION).resolve("0_0")))
          .isFalse();

      cluster.startHere(Generation.FIRST);
      await()
          .atMost(PATIENCE)
          .until(
              () ->
                  grown(activitiesBefore, activities.update().newest())
                      && grown(live(countsBefore), counts.update().newest())
                      && Recount.counted(counts.newest()).equals(expected));
      assertThat(newestHasTheHighestVersion(activities)).isTrue();
      assertThat(newestHasTheHighestVersion(counts)).isTrue();
      assertThat(values(activities.newest())).isEqualTo(values(activitiesBefore));
      assertThat(values(counts.newest())).isEqualTo(values(countsBefore));
    }
  }

  /** Whether every record is there again, under a higher version. */
  private static boolean grown(
      Map<String, ? extends SpecificRecord> before, Map<String, ? extends SpecificRecord> now) {
    return before.entrySet().stream()
        .allMatch(entry -> version(now.get(entry.getKey())) > version(entry.getValue()));
  }

  /** A count of nothing may be left as it is: it is right. */
  private static Map<String, DistrictCount> live(Map<String, DistrictCount> counts) {
    Map<String, DistrictCount> live = new HashMap<>(counts);
    live.values().removeIf(count -> count.getReports() == 0);
    return live;
  }

  /** Elasticsearch keeps the highest version: that must be the newest record. */
  private static boolean newestHasTheHighestVersion(CommittedView<?> view) {
    return view.histories().values().stream()
        .allMatch(
            history ->
                version(history.get(history.size() - 1))
                    == history.stream().mapToLong(ResetIT::version).max().orElseThrow());
  }

  private static long version(SpecificRecord record) {
    return (long) record.get(versionOf(record));
  }

  private static int versionOf(SpecificRecord record) {
    return record.getSchema().getField("version").pos();
  }

  /** The records without what tells when they were made. */
  private static Map<String, String> values(Map<String, ? extends SpecificRecord> records) {
    Map<String, String> values = new HashMap<>();
    records.forEach(
        (key, record) -> {
          record.put(versionOf(record), 0L);
          if (record instanceof Activity activity) {
            activity.setExtractedAt(Instant.EPOCH);
          }
          values.put(key, record.toString());
        });
    return values;
  }
}
