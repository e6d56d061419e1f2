package io.unionpulse.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.unionpulse.local.ChildJvm;
import io.unionpulse.local.JvmCommand;
import io.unionpulse.local.LocalServers;
import io.unionpulse.schemas.Topics;
import io.unionpulse.sink.faults.Fault;
import io.unionpulse.sink.faults.FaultyProxy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever goes wrong on the way: in the end the index holds the newest version of every record,
 * and the dead letters are those of the malformed ones. One topic for all tests, each with a group
 * and an index of its own. In a hurry: {@code -Dunionpulse.it.records=10000
 * -Dunionpulse.it.kills=5}.
 */
@ExtendWith(ServersExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SinkFaultsIT {

  private static final int RECORDS = Integer.getInteger("unionpulse.it.records", 50_000);
  private static final int KILLS = Integer.getInteger("unionpulse.it.kills", 20);
  private static final int OTHER_PARTITIONS = 5;
  private static final int SMALL_BATCH = 500;
  private static final int SMALL_BATCH_BYTES = 512 * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration MORE_THAN_PATIENCE = Duration.ofMillis(2_500);
  private static final double USUAL_RATE = 0.25;
  private static final double SLOW_RATE = 0.06;

  private final LocalServers servers;
  private final TopicsProbe topics;
  private final ElasticsearchProbe elasticsearch;
  private final Flood flood = new Flood();
  private String group = "";
  private Map<Integer, Long> lettersBefore = Map.of();

  SinkFaultsIT(LocalServers servers) {
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
  void begin(TestInfo test) throws InterruptedException {
    group = "faults-" + test.getTestMethod().orElseThrow().getName() + test.getDisplayName();
    elasticsearch.delete("/union-activities-000001");
    elasticsearch.delete("/union-district-counts-000001");
    topics.setUp();
    lettersBefore = topics.endOfLetters();
  }

  @AfterEach
  void everythingHasArrivedAndOnlyTheMalformedAreDeadLetters() {
    assertThat(flood.differences(elasticsearch.versions("union-activities"))).isEmpty();
    assertThat(topics.lettersSince(lettersBefore)).isEqualTo(flood.malformed());
    assertThat(CommandRun.reconcile(servers).output()).endsWith("\n0 differences\n");
  }

  @AfterAll
  void putBack() throws InterruptedException {
    topics.recreate(Topics.DEFAULT_PARTITIONS);
    topics.close();
    elasticsearch.close();
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void survives(Fault fault) throws IOException {
    double rate =
        switch (fault) {
          case SLOW -> SLOW_RATE;
          case TOO_LARGE -> 1;
          default -> USUAL_RATE;
        };
    try (var proxy =
            new FaultyProxy(
                servers.elasticsearchUrl(), List.of(fault), rate, MORE_THAN_PATIENCE, 1);
        var sink = start(proxy.url())) {
      awaitEnd();
      assertThat(proxy.done()).containsOnlyKeys(fault);
      assertThat(sink.failure()).isEmpty();
    }
  }

  @Test
  void survivesThatElasticsearchIsKilled() {
    try (var sink = start(servers.elasticsearchUrl())) {
      awaitSome();
      servers.elasticsearch().kill();
      soon().until(() -> !sink.waitingFor().isEmpty());
      servers.elasticsearch().restart();
      awaitEnd();
      assertThat(sink.failure()).isEmpty();
    }
  }

  @Test
  void survivesThatItIsKilledAgainAndAgain(@TempDir Path logs) throws InterruptedException {
    var random = new Random(1);
    for (int i = 0; i < KILLS; i++) {
      try (var sink = startProcess(logs.resolve(i + ".log"))) {
        TimeUnit.MILLISECONDS.sleep(1_500 + random.nextInt(3_000)); // a random moment
        sink.kill();
      }
    }
    try (var sink = startProcess(logs.resolve("last.log"))) {
      awaitEnd();
      assertThat(sink.isAlive()).isTrue();
    }
  }

  @Test
  void survivesThatAnotherTakesOver() {
    SinkApplication first = start(servers.elasticsearchUrl());
    try (first) {
      awaitSome();
      try (var second = start(servers.elasticsearchUrl())) {
        soon().until(() -> topics.members(group) == 2);
        first.close();
        awaitEnd();
        assertThat(second.failure()).isEmpty();
      }
    }
    assertThat(first.failure()).isEmpty();
  }

  @Test
  void survivesThatTheTopicsAreMadeAnewWithOtherPartitions() throws InterruptedException {
    try (var sink = start(servers.elasticsearchUrl())) {
      awaitEnd();
      assertThat(sink.failure()).isEmpty();
    }
    topics.recreate(OTHER_PARTITIONS);
    flood.malformed().clear();
    flood.write(servers.bootstrapServers(), servers.schemaRegistryUrl(), 0, RECORDS);
    lettersBefore = topics.endOfLetters();

    try (var sink = start(servers.elasticsearchUrl())) {
      awaitEnd();
      assertThat(sink.failure()).isEmpty();
    }
  }

  private SinkApplication start(String elasticsearchUrl) {
    var sink =
        new SinkApplication(
            new SinkSettings(
                servers.bootstrapServers(),
                servers.schemaRegistryUrl(),
                elasticsearchUrl,
                group,
                "",
                SMALL_BATCH,
                SMALL_BATCH_BYTES,
                Duration.ofMillis(50),
                3,
                PATIENCE));
    sink.start();
    return sink;
  }

  @Test
  void survivesAStallInASmallHeap(@TempDir Path logs) throws Exception {
    Path log = logs.resolve("small.log");
    try (var sink = startProcess(log, "-Xmx64m", "--batch-bytes", "1048576")) {
      awaitSome();
      signal("-STOP");
      try {
        soon().until(() -> Files.readString(log).contains("waiting for Elasticsearch"));
      } finally {
        signal("-CONT");
      }
      awaitEnd();
      assertThat(sink.isAlive()).isTrue();
    }
  }

  private void signal(String signal) throws IOException, InterruptedException {
    String pid = Long.toString(servers.elasticsearch().pid());
    assertThat(new ProcessBuilder("kill", signal, pid).start().waitFor()).isZero();
  }

  private ChildJvm startProcess(Path log) {
    return startProcess(log, "-Xmx128m");
  }

  private ChildJvm startProcess(Path log, String heap, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("sink", "--group-id", group, "--instance-id", "the-same"));
    arguments.addAll(List.of(options));
    Path jar =
        Path.of(System.getProperty("unionpulse.home")).resolve("sink/target/unionpulse-sink.jar");
    return ChildJvm.start(
        new JvmCommand(
            SinkMain.class.getName(),
            List.of(jar),
            List.of(heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
            arguments,
            servers.addresses(),
            log.getParent(),
            log,
            Path.of(System.getProperty("java.home"))));
  }

  private void awaitSome() {
    soon().until(() -> elasticsearch.total("union-activities") > RECORDS / 10);
  }

  private void awaitEnd() {
    soon().until(() -> topics.isUpToDate(group));
  }

  private static ConditionFactory soon() {
    return await()
        .atMost(Duration.ofMinutes(5))
        .pollInterval(Duration.ofMillis(250))
        .ignoreExceptions();
  }
}
