package io.unionpulse.sink;

import static io.unionpulse.schemas.Topics.DISTRICT_COUNTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.unionpulse.avro.DistrictCount;
import io.unionpulse.local.LocalServers;
import io.unionpulse.schemas.Topics;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(ServersExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ReconcileIT {

  private static final int RECORDS = 1_500;
  private static final String INDEX = "/union-activities";

  private final LocalServers servers;
  private final TopicsProbe topics;
  private final ElasticsearchProbe elasticsearch;
  private final Flood flood = new Flood();

  ReconcileIT(LocalServers servers) {
    this.servers = servers;
    this.topics = new TopicsProbe(servers);
    this.elasticsearch = new ElasticsearchProbe(servers.elasticsearchUrl());
  }

  @BeforeAll
  void flood() throws InterruptedException {
    topics.recreate(Topics.DEFAULT_PARTITIONS);
    flood.write(servers.bootstrapServers(), servers.schemaRegistryUrl(), 0, RECORDS);
  }

  @BeforeEach
  void bringEverything() throws InterruptedException {
    elasticsearch.delete(INDEX + "-000001");
    elasticsearch.delete("/union-district-counts-000001");
    topics.setUp();
    String group = "reconcile-" + System.nanoTime();
    var settings =
        SinkSettings.of(
                servers.bootstrapServers(), servers.schemaRegistryUrl(), servers.elasticsearchUrl())
            .withGroupId(group);
    try (var sink = new SinkApplication(settings)) {
      sink.start();
      await()
          .atMost(Duration.ofMinutes(1))
          .ignoreExceptions()
          .until(() -> topics.isUpToDate(group));
    }
  }

  @AfterAll
  void putBack() throws InterruptedException {
    topics.recreate(Topics.DEFAULT_PARTITIONS);
    topics.close();
    elasticsearch.close();
  }

  @Test
  void findsNothingWhereNothingDiffers() {
    CommandRun reconciliation = CommandRun.reconcile(servers);

    assertThat(reconciliation.output()).contains("1,499", "0 differences");
    assertThat(reconciliation.exitCode()).isZero();
  }

  @Test
  void findsAndMendsWhatDiffers(@TempDir Path folder) throws IOException {
    elasticsearch.delete(INDEX + "/_doc/flood-1?version_type=external_gte&version=1000001");
    replace("flood-2", 1_000_002, "another body");
    elasticsearch.put(INDEX + "/_doc/flood-extra?version=1&version_type=external", "{}");
    Path output = folder.resolve("differences.txt");

    CommandRun found = CommandRun.reconcile(servers, "--output", output.toString());

    assertThat(found.exitCode()).isEqualTo(1);
    assertThat(found.output()).endsWith("3 differences\n");
    assertThat(Files.readAllLines(output))
        .containsExactlyInAnyOrder(
            "union-activities flood-1 MISSING: topic has version 1000001, index has nothing",
            "union-activities flood-2 CONTENT: topic has version 1000002, index has version 1000002",
            "union-activities flood-extra EXTRA: topic has nothing, index has version 1");

    CommandRun mended = CommandRun.reconcile(servers, "--repair");
    assertThat(mended.exitCode()).isEqualTo(1);
    assertThat(Set.copyOf(CommandRun.reconcile(servers).output().lines().toList()))
        .contains("1 differences")
        .noneMatch(line -> line.contains("CONTENT:") || line.contains("MISSING:"));
  }

  @Test
  void findsACountThatTheActivitiesDoNotAddUpTo() {
    try (var contract = new Contract(servers)) {
      var wrong = Contract.count("110116", 5);
      contract.write(DISTRICT_COUNTS, Contract.key(wrong), wrong);
      assertThat(CommandRun.reconcile(servers).output())
          .contains("110116|MONTH|2024-10 COUNT: the activities add up to [0 0 0 0 0]");
      contract.write(DISTRICT_COUNTS, Contract.key(wrong), nothing(wrong));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DistrictCount nothing(DistrictCount wrong) {
    return DistrictCount.newBuilder(wrong)
        .setActivities(0)
        .setAmountCny(BigDecimal.ZERO.setScale(2))
        .setByType(Map.of())
        .setVersion(wrong.getVersion() + 1)
        .build();
  }

  private void replace(String id, long version, String body) {
    String json = elasticsearch.document("union-activities", id).path("_source").toString();
    elasticsearch.put(
        INDEX + "/_doc/" + id + "?version_type=external_gte&version=" + version,
        json.replaceFirst("\"body\":\"[^\"]*\"", "\"body\":\"" + body + "\""));
  }
}
