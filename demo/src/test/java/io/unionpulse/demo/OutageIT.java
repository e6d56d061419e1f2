package io.unionpulse.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.unionpulse.local.ChildJvm;
import io.unionpulse.schemas.Topics;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** A world that is bad is waited for: nothing is skipped, and no record becomes a dead letter. */
class OutageIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Test
  void applicationsThatStartBeforeTheSetUpWaitForIt() throws Exception {
    try (var house = House.openBare()) {
      ChildJvm streams = house.startStreams();
      house.startSink();
      awaitSaid(streams, "./unionpulse setup");

      house.setUp();
      house.publish(List.of(Reports.report("a", 1, "110116")));

      await().atMost(PATIENCE).until(() -> house.index().holds(Map.of("a", 1L)));
      await().atMost(PATIENCE).until(() -> house.index().countsAddUp());
    }
  }

  @Test
  void serversThatEndAndComeBackCostNothing() throws Exception {
    try (var house = House.open()) {
      house.publish(List.of(Reports.report("a", 1, "110116")));
      house.servers().registry().kill();
      ChildJvm streams = house.startStreams();
      house.startSink();
      awaitSaid(streams, "The schema registry does not answer");
      house.servers().registry().restart();
      await().atMost(PATIENCE).until(() -> house.index().holds(Map.of("a", 1L)));

      house.servers().elasticsearch().kill();
      house.servers().kafka().kill();
      house.servers().kafka().restart();
      house.publish(List.of(Reports.report("a", 2, "110101"), Reports.report("b", 1, "110101")));
      house.servers().elasticsearch().restart();

      await().atMost(PATIENCE).until(() -> house.index().holds(Map.of("a", 2L, "b", 1L)));
      await().atMost(PATIENCE).until(() -> house.index().countsAddUp());
      assertThat(house.index().activitiesPerDistrict()).isEqualTo(Map.of("110101", 2L));
      assertThat(deadLetters(house)).isZero();
    }
  }

  private static void awaitSaid(ChildJvm application, String words) {
    await().atMost(PATIENCE).until(() -> Files.readString(application.log()).contains(words));
  }

  private static long deadLetters(House house) throws Exception {
    try (var admin =
        Admin.create(
            Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, house.servers().bootstrapServers()))) {
      String topic = Topics.DEAD_LETTERS.name();
      Map<TopicPartition, OffsetSpec> ends = new java.util.HashMap<>();
      admin
          .describeTopics(List.of(topic))
          .allTopicNames()
          .get()
          .get(topic)
          .partitions()
          .forEach(
              partition ->
                  ends.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest()));
      return admin.listOffsets(ends).all().get().values().stream()
          .mapToLong(end -> end.offset())
          .sum();
    }
  }
}
