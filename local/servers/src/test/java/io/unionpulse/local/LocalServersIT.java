package io.unionpulse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalServersIT {

  @TempDir static Path data;

  private static final List<String> PROGRESS = new CopyOnWriteArrayList<>();
  private static LocalServers servers;
  private static TestData testData;

  @BeforeAll
  static void startSideBySide() {
    servers = LocalServers.start(data, LocalSettings.defaults(), PROGRESS::add);
    testData = new TestData(servers);
  }

  @AfterAll
  static void stop() {
    servers.close();
  }

  @Test
  void eachServersStartIsTold() {
    assertThat(PROGRESS)
        .hasSize(3)
        .anyMatch(line -> line.startsWith("Kafka is up on " + servers.bootstrapServers() + " ("))
        .anyMatch(line -> line.contains("registry is up on " + servers.schemaRegistryUrl()))
        .anyMatch(line -> line.contains("Elasticsearch is up on " + servers.elasticsearchUrl()));
  }

  @Test
  void kafkaIsOneBroker() throws Exception {
    try (Admin admin = Admin.create(testData.kafka())) {
      assertThat(admin.describeCluster().nodes().get())
          .singleElement()
          .satisfies(node -> assertThat(node.port()).isEqualTo(servers.kafka().port()));
    }
  }

  @Test
  void theRegistryKeepsSchemasBackwardCompatible() throws Exception {
    assertThat(testData.compatibility()).contains("BACKWARD");
  }

  @Test
  void elasticsearchTellsItsVersion() throws Exception {
    assertThat(testData.elasticsearch("GET", "/", "")).contains("\"number\":\"8.19.21\"");
  }

  @Test
  void elasticsearchFindsChineseWordsWithTheCjkAnalyzer() throws Exception {
    testData.elasticsearch(
        "PUT",
        "/chinese",
        "{\"mappings\":{\"properties\":{\"body\":{\"type\":\"text\",\"analyzer\":\"cjk\"}}}}");
    testData.elasticsearch("PUT", "/chinese/_doc/a?refresh=true", "{\"body\":\"市总工会举办职工技能大赛\"}");
    testData.elasticsearch("PUT", "/chinese/_doc/b?refresh=true", "{\"body\":\"区总工会慰问一线劳动者\"}");

    String found =
        testData.elasticsearch(
            "POST",
            "/chinese/_search",
            "{\"query\":{\"match\":{\"body\":{\"query\":\"技能大赛\",\"operator\":\"and\"}}}}");

    assertThat(found).contains("\"_id\":\"a\"").doesNotContain("\"_id\":\"b\"");
  }

  @Test
  void whatWasAcknowledgedSurvivesAnOrderlyRestartAndAKill() throws Exception {
    testData.createTopic();
    testData.produce("before stop");
    testData.index("before-stop", "x");
    testData.register("BeforeStop");

    forEach(LocalServer::restart);

    testData.produce("before kill");
    testData.index("before-kill", "x");
    // Last, because the registry's database is the one that can be told to write later.
    testData.register("BeforeKill");
    forEach(
        server -> {
          server.kill();
          server.restart();
        });

    assertThat(testData.consumed()).containsExactly("before stop", "before kill");
    assertThat(testData.subjects()).contains("BeforeStop", "BeforeKill");
    assertThat(testData.elasticsearch("GET", "/survives/_doc/before-kill", ""))
        .contains("\"found\":true");
    assertThat(testData.elasticsearch("GET", "/survives/_doc/before-stop", ""))
        .contains("\"found\":true");
  }

  /** Side by side, as one after the other takes three times as long. */
  private static void forEach(Consumer<LocalServer> action) {
    Stream.of(servers.kafka(), servers.registry(), servers.elasticsearch())
        .map(server -> CompletableFuture.runAsync(() -> action.accept(server)))
        .toList()
        .forEach(CompletableFuture::join);
  }
}
