package io.unionpulse.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.unionpulse.local.LocalServers;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever dies in mid-flow: every record arrives. */
@ExtendWith(ServersExtension.class)
class SinkRecoveryIT {

  private static final String ALIAS = "union-activities";
  private static final int BEFORE = 2_000;
  private static final int ALL = 2_500;
  private static final int SMALL_BATCH = 20;

  private final String prefix = UUID.randomUUID().toString().substring(0, 8) + "-";
  private final String group = "recovery-" + prefix;

  private final LocalServers servers;
  private final Contract contract;
  private final ElasticsearchProbe elasticsearch;

  SinkRecoveryIT(LocalServers servers) throws InterruptedException {
    this.servers = servers;
    this.contract = new Contract(servers);
    this.elasticsearch = new ElasticsearchProbe(servers.elasticsearchUrl());
  }

  @AfterEach
  void close() {
    contract.close();
    elasticsearch.close();
  }

  @Test
  void everythingArrivesThoughTheRegistryIsKilled() {
    servers.registry().kill();
    try (var sink = start()) {
      servers.registry().restart();
      contract.writeMany(prefix, 0, ALL);
      awaitEverything();
      assertThat(sink.failure()).isEmpty();
    }
  }

  @Test
  void everythingArrivesThoughKafkaIsKilled() {
    contract.writeMany(prefix, 0, BEFORE);
    try (var sink = start()) {
      awaitSomething();

      servers.kafka().kill();
      soon().until(() -> !sink.waitingFor().isEmpty());
      servers.kafka().restart();
      contract.writeMany(prefix, BEFORE, ALL);

      awaitEverything();
      assertThat(sink.failure()).isEmpty();
    }
  }

  @Test
  void everythingArrivesThoughTheSinkIsStoppedAndStartedAgain() {
    contract.writeMany(prefix, 0, BEFORE);
    SinkApplication first = start();
    try (first) {
      awaitSomething();
    }
    assertThat(first.running()).isFalse();
    assertThat(first.failure()).isEmpty();
    contract.writeMany(prefix, BEFORE, ALL);

    try (var second = start()) {
      awaitEverything();
      assertThat(second.failure()).isEmpty();
    }
  }

  private SinkApplication start() {
    var settings =
        new SinkSettings(
            servers.bootstrapServers(),
            servers.schemaRegistryUrl(),
            servers.elasticsearchUrl(),
            group,
            "",
            SMALL_BATCH,
            1024 * 1024,
            Duration.ofMillis(10),
            2,
            Duration.ofSeconds(10));
    var application = new SinkApplication(settings);
    application.start();
    return application;
  }

  private void awaitSomething() {
    soon().until(() -> elasticsearch.document(ALIAS, prefix + "0").path("found").asBoolean());
  }

  private void awaitEverything() {
    soon().until(() -> elasticsearch.count(ALIAS, prefix) == ALL);
  }

  private static ConditionFactory soon() {
    return await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions();
  }
}
