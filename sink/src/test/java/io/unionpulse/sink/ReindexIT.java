package io.unionpulse.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.unionpulse.local.ChildJvm;
import io.unionpulse.local.JvmCommand;
import io.unionpulse.local.LocalServers;
import io.unionpulse.schemas.Generation;
import io.unionpulse.schemas.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(ServersExtension.class)
class ReindexIT {

  private static final int RECORDS = 20_000;
  private static final int FEW = 500;
  private static final String ALIAS = "union-activities";
  private static final String OLD = ALIAS + "-000001";
  private static final String NEW = ALIAS + "-000002";
  private static final Generation SECOND = new Generation(2);

  private final LocalServers servers;
  private final TopicsProbe topics;
  private final ElasticsearchProbe elasticsearch;
  private final Flood flood = new Flood();
  private String group = "";

  ReindexIT(LocalServers servers) {
    this.servers = servers;
    this.topics = new TopicsProbe(servers);
    this.elasticsearch = new ElasticsearchProbe(servers.elasticsearchUrl());
  }

  @BeforeEach
  void begin(TestInfo test) throws InterruptedException {
    group = "reindex-" + test.getTestMethod().orElseThrow().getName();
    deleteIndices();
    topics.recreate(Topics.DEFAULT_PARTITIONS);
  }

  @AfterEach
  void putBack() throws InterruptedException {
    deleteIndices();
    topics.recreate(Topics.DEFAULT_PARTITIONS);
    topics.close();
    elasticsearch.close();
  }

  @Test
  void movesReadersUnderLoadThoughItIsKilled(@TempDir Path logs) throws Exception {
    write(flood, 0, RECORDS);
    try (var sink = start(Generation.FIRST)) {
      awaitUpToDate();
      int written;
      var load = new LiveLoad(servers, flood, RECORDS);
      try (var watch = new AliasWatch(servers.elasticsearchUrl(), ALIAS);
          load) {
        try (ChildJvm killed = startReindex(logs.resolve("killed.log"))) {
          soon().until(() -> elasticsearch.total(NEW) > RECORDS / 10);
          killed.kill();
        }
        try (ChildJvm again = startReindex(logs.resolve("again.log"))) {
          assertThat(again.awaitExit(Duration.ofMinutes(10))).isTrue();
          assertThat(again.exitCode()).as(again(logs)).hasValue(0);
        }
        assertThat(again(logs)).contains("going on: " + NEW).contains("0 differences");
        int atTheSwap = load.next();
        soon().until(() -> load.next() > atTheSwap + FEW);
        load.close();
        written = load.next();
        awaitUpToDate();
        assertThat(watch.losses()).isEmpty();
        assertThat(watch.looks()).isPositive();
      }
      assertThat(written).isGreaterThan(RECORDS);
      assertThat(behind(ALIAS)).containsExactly(NEW);
      assertThat(behind(ALIAS + ".g1")).containsExactly(NEW);
      assertThat(flood.differences(elasticsearch.versions(ALIAS))).isEmpty();
      assertThat(CommandRun.reconcile(servers).output()).endsWith("\n0 differences\n");
      assertThat(sink.failure()).isEmpty();
    }
    assertThat(reindex("--drop-old").output())
        .contains("index " + OLD + ": deleted", "index union-district-counts-000001: deleted");
    assertThat(reindex("--drop-old").output()).contains("there are no old indices");
    assertThat(behind(ALIAS)).containsExactly(NEW);
  }

  @Test
  void movesReadersToTheResultsOfOtherRules() throws Exception {
    write(flood, 0, FEW);
    assertThat(CommandRun.of(servers, "setup", "--generation", "2").exitCode()).isZero();
    var other = new Flood(SECOND);
    try (var first = start(Generation.FIRST);
        var second = start(SECOND)) {
      awaitUpToDate();
      write(other, 0, FEW / 2);
      soon()
          .untilAsserted(
              () ->
                  assertThat(second.waitingFor())
                      .singleElement()
                      .asString()
                      .contains("./unionpulse reindex --generation 2"));
      CommandRun tooEarly = reindex("--generation", "2");
      assertThat(tooEarly.exitCode()).isEqualTo(1);
      assertThat(tooEarly.output()).contains("is in " + OLD + ", not in " + NEW);
      assertThat(behind(ALIAS)).containsExactly(OLD);
      write(other, FEW / 2, FEW + 1);
      try (var watch = new AliasWatch(servers.elasticsearchUrl(), ALIAS)) {
        CommandRun moved = reindex();
        assertThat(moved.output()).contains("alias " + ALIAS + " leads to " + NEW);
        assertThat(moved.exitCode()).isZero();
        assertThat(watch.losses()).isEmpty();
      }
      write(other, FEW + 1, 2 * FEW);
      write(flood, FEW, FEW + 10);
      soon().until(() -> topics.isUpToDate(SECOND.named(group), SECOND));
      soon()
          .untilAsserted(
              () ->
                  assertThat(first.waitingFor())
                      .singleElement()
                      .asString()
                      .contains("run ./unionpulse sink --generation 2"));
      assertThat(other.differences(elasticsearch.versions(ALIAS))).isEmpty();
      assertThat(CommandRun.reconcile(servers).output()).endsWith("\n0 differences\n");
    }
  }

  @Test
  void movesNobodyWhileADocumentWouldBeLost() throws Exception {
    write(flood, 0, FEW);
    try (var sink = start(Generation.FIRST)) {
      awaitUpToDate();
      elasticsearch.put("/" + ALIAS + "/_doc/extra?version=1&version_type=external", "{}");
      CommandRun refused = reindex();
      assertThat(refused.exitCode()).isEqualTo(1);
      assertThat(refused.output())
          .contains(ALIAS + " extra MISSING: is in " + OLD + ", not in " + NEW);
      assertThat(behind(ALIAS)).containsExactly(OLD);
      write(flood, FEW, 2 * FEW);
      awaitUpToDate();
      assertThat(elasticsearch.total(OLD)).isEqualTo(elasticsearch.total(NEW) + 1);
      assertThat(sink.waitingFor()).isEmpty();
      elasticsearch.delete("/" + OLD + "/_doc/extra?version=2&version_type=external");
      assertThat(reindex().exitCode()).isZero();
      assertThat(behind(ALIAS)).containsExactly(NEW);
      assertThat(flood.differences(elasticsearch.versions(ALIAS))).isEmpty();
    }
  }

  @Test
  void leavesEverythingAsItWasWhenItIsGivenUp() throws Exception {
    write(flood, 0, FEW);
    try (var sink = start(Generation.FIRST)) {
      awaitUpToDate();
      assertThat(reindex("--cancel").output()).contains("no new indices are being built");
      elasticsearch.put("/" + ALIAS + "/_doc/extra?version=1&version_type=external", "{}");
      assertThat(reindex().exitCode()).isEqualTo(1);
      assertThat(reindex("--drop-old").output()).contains("finish that first");
      assertThat(reindex("--cancel").output()).contains("index " + NEW + ": deleted");
      elasticsearch.delete("/" + OLD + "/_doc/extra?version=2&version_type=external");
      write(flood, FEW, 2 * FEW);
      awaitUpToDate();
      assertThat(behind(ALIAS)).containsExactly(OLD);
      assertThat(flood.differences(elasticsearch.versions(ALIAS))).isEmpty();
      assertThat(sink.failure()).isEmpty();
    }
  }

  private static String again(Path logs) throws Exception {
    return Files.readString(logs.resolve("again.log"));
  }

  private CommandRun reindex(String... options) {
    return CommandRun.of(servers, "reindex", options);
  }

  private void write(Flood into, int from, int to) {
    into.write(servers.bootstrapServers(), servers.schemaRegistryUrl(), from, to);
  }

  private SinkApplication start(Generation generation) {
    var sink =
        new SinkApplication(
            SinkSettings.of(
                    servers.bootstrapServers(),
                    servers.schemaRegistryUrl(),
                    servers.elasticsearchUrl())
                .withGroupId(group)
                .withGeneration(generation));
    sink.start();
    return sink;
  }

  private ChildJvm startReindex(Path log) {
    Path jar =
        Path.of(System.getProperty("unionpulse.home")).resolve("sink/target/unionpulse-sink.jar");
    return ChildJvm.start(
        new JvmCommand(
            SinkMain.class.getName(),
            List.of(jar),
            List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
            List.of("reindex"),
            servers.addresses(),
            log.getParent(),
            log,
            Path.of(System.getProperty("java.home"))));
  }

  private void awaitUpToDate() {
    soon().until(() -> topics.isUpToDate(group));
  }

  private List<String> behind(String alias) {
    var names = new ArrayList<String>();
    elasticsearch.get("/_alias/" + alias).fieldNames().forEachRemaining(names::add);
    return names;
  }

  private void deleteIndices() {
    elasticsearch
        .get("/_cat/indices?format=json")
        .forEach(index -> elasticsearch.delete("/" + index.path("index").asText()));
  }

  private static ConditionFactory soon() {
    return await()
        .atMost(Duration.ofMinutes(5))
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions();
  }
}
