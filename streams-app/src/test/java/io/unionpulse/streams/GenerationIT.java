package io.unionpulse.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.schemas.Generation;
import io.unionpulse.schemas.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A second generation beside the first, and state that is restored. */
class GenerationIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Generation SECOND = new Generation(2);

  @Test
  void aSecondGenerationGivesTheSameResultsWhileTheFirstGoesOn() throws Exception {
    var reports = new GeneratedReports(8, 300);
    try (var cluster = Cluster.start()) {
      var command = new CommandRun(cluster.kafka().address());
      cluster.startHere(Generation.FIRST);
      cluster.publish(reports.next(600));
      CommittedView<DistrictCount> counts = cluster.view(Topics.DISTRICT_COUNTS);
      awaitCounts(counts, reports);
      assertThat(command.run("status", "--generation", "2"))
          .contains(
              "application  unionpulse-streams.g2", "threads      0", "         600  union.reports")
          .endsWith("caught up    no\n");

      // Set-up may come after the start: the application waits for its topics.
      var second = new StreamsApplication(cluster.settings(SECOND));
      var starting = new Thread(() -> start(second));
      starting.start();
      await()
          .atMost(PATIENCE)
          .until(() -> second.health().waitingFor().contains("setup --generation 2"));
      cluster.setUp(SECOND.outputs());
      starting.join();
      cluster.publish(reports.next(600));

      CommittedView<DistrictCount> secondCounts = cluster.view(SECOND.districtCounts());
      CommittedView<Activity> secondActivities = cluster.view(SECOND.activities());
      awaitCounts(counts, reports);
      awaitCounts(secondCounts, reports);
      await()
          .atMost(PATIENCE)
          .until(() -> command.run("status", "--generation", "2").endsWith("caught up    yes\n"));
      assertThat(Recount.statesOf(secondActivities.readToEnd().newest()))
          .isEqualTo(Recount.states(reports.newest()));
      second.close();

      delete(cluster.folder().resolve("state").resolve("unionpulse-streams.g2"));
      try (var again = new StreamsApplication(cluster.settings(SECOND))) {
        again.start();
        await().atMost(PATIENCE).until(() -> again.health().processing());
        assertThat(again.health().restoring().records()).isPositive();
        assertThat(again.health().restoring().percent()).isEqualTo(100);
        cluster.publish(reports.next(100));
        awaitCounts(secondCounts, reports);
        awaitCounts(counts, reports);
      }
    }
  }

  private static void start(StreamsApplication application) {
    try {
      application.start();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void awaitCounts(CommittedView<DistrictCount> counts, GeneratedReports reports) {
    var expected = Recount.expected(reports.newest());
    await()
        .atMost(PATIENCE)
        .until(() -> Recount.counted(counts.update().newest()).equals(expected));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
