package io.unionpulse.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.local.ChildJvm;
import io.unionpulse.schemas.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reports flow while the application is killed -9 and started again at random moments, and the
 * broker, too. {@code -Dunionpulse.fire.reports=N} sets how many reports flow.
 */
class UnderFireIT {

  private static final Logger LOG = LoggerFactory.getLogger(UnderFireIT.class);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int REPORTS = Integer.getInteger("unionpulse.fire.reports", 20_000);
  private static final int KILLS = 20;
  private static final int BROKER_RESTARTS = 3;

  private final Random random = new Random(20261121);

  @Test
  void neitherKillsNorBrokerRestartsLoseOrDoubleAnything() throws Exception {
    var reports = new GeneratedReports(20261121, REPORTS / 3);
    try (var cluster = Cluster.start()) {
      CommittedView<Activity> activities = cluster.view(Topics.ACTIVITIES);
      CommittedView<DistrictCount> counts = cluster.view(Topics.DISTRICT_COUNTS);
      List<Boolean> events = events();
      int share = REPORTS / (events.size() + 1);
      ChildJvm application = cluster.startJar("fire", "--instance-id", "fire");
      int sent = 0;
      for (boolean kill : events) {
        CompletableFuture<Void> flowing = flow(cluster, reports, share);
        sent += share;
        awaitRandomMoment(activities, share);
        if (kill) {
          application.kill();
          application = cluster.startJar("fire", "--instance-id", "fire");
        } else {
          cluster.kafka().kill();
          cluster.kafka().restart();
        }
        flowing.get();
        LOG.info("{}; {} reports sent", kill ? "killed" : "broker restarted", sent);
      }
      cluster.publish(reports.next(REPORTS - sent));

      var expected = Recount.expected(reports.newest());
      await()
          .atMost(PATIENCE)
          .until(() -> Recount.counted(counts.update().newest()).equals(expected));
      assertThat(Recount.statesOf(activities.readToEnd().newest()))
          .isEqualTo(Recount.states(reports.newest()));
      assertReadOnceInOrder(cluster, activities, counts);
    }
  }

  private static void assertReadOnceInOrder(
      Cluster cluster, CommittedView<Activity> activities, CommittedView<DistrictCount> counts) {
    Recount.assertEachNewsOnce(
        cluster.view(Topics.REPORTS).readToEnd().histories(), activities.readToEnd().histories());
    Map<String, List<Long>> versions = new HashMap<>();
    activities
        .histories()
        .forEach(
            (key, history) ->
                versions.put(key, history.stream().map(Activity::getVersion).toList()));
    counts
        .histories()
        .forEach(
            (key, history) ->
                versions.put(key, history.stream().map(DistrictCount::getVersion).toList()));
    Recount.assertGrowing(versions);
    assertThat(cluster.view(Topics.DEAD_LETTERS).readToEnd().records()).isZero();
  }

  /** Kills and broker restarts in random order. */
  private List<Boolean> events() {
    List<Boolean> events = new ArrayList<>(Collections.nCopies(KILLS, true));
    events.addAll(Collections.nCopies(BROKER_RESTARTS, false));
    Collections.shuffle(events, random);
    return events;
  }

  private static CompletableFuture<Void> flow(
      Cluster cluster, GeneratedReports reports, int share) {
    var next = reports.next(share);
    return CompletableFuture.runAsync(
        () -> {
          try {
            cluster.publish(next);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** One in four comes while the application starts, the others in the midst of its work. */
  private void awaitRandomMoment(CommittedView<Activity> activities, int share) {
    long before = activities.update().records();
    int further = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(share / 4);
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> activities.update().records() >= before + further);
  }
}
