package io.unionpulse.producer.http;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.cli.ClientProperties;
import io.unionpulse.local.KafkaServer;
import io.unionpulse.local.RegistryServer;
import io.unionpulse.producer.CommittedReports;
import io.unionpulse.producer.publish.PublishSettings;
import io.unionpulse.schemas.ContractSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The real Kafka and the real registry, set up, and servers in front of them. */
final class Broker implements AutoCloseable {

  static final String SYSTEM = "portal-haidian";

  private final Path folder;
  private final KafkaServer kafka;
  private final RegistryServer registry;

  private Broker(Path folder) {
    this.folder = folder;
    this.kafka = KafkaServer.start(folder.resolve("kafka"));
    this.registry = RegistryServer.start(folder.resolve("registry"));
  }

  /** Both servers with their data in {@code folder}. */
  static Broker start(Path folder) throws Exception {
    var broker = new Broker(folder);
    try (var admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.kafka.address()))) {
      ContractSetup.createTopics(admin, Optional.empty(), line -> {});
    }
    ContractSetup.registerSchemas(broker.registry.address(), line -> {});
    return broker;
  }

  KafkaServer kafka() {
    return kafka;
  }

  RegistryServer registry() {
    return registry;
  }

  /** A server over plain HTTP that publishes here. */
  ReportServer serve(Limits limits) {
    return ReportServer.start(settings(limits));
  }

  ServeSettings settings(Limits limits) {
    return new ServeSettings(
        "localhost",
        0,
        Optional.empty(),
        new TokenFile(tokens()),
        new PublishSettings(
            kafka.address(), registry.address(), Duration.ofSeconds(5), ClientProperties.NONE),
        "110000",
        limits);
  }

  /** The file of tokens. */
  Path tokens() {
    return folder.resolve("tokens.txt");
  }

  /** A new token for a system, good for a day. */
  String token(String system) {
    return token(system, Instant.now().plus(Duration.ofDays(1)));
  }

  String token(String system, Instant expires) {
    return new TokenFile(tokens()).add(system, expires);
  }

  /** A file in a folder of its own. */
  Path file(String name) throws IOException {
    return Files.createTempDirectory(folder, "file-").resolve(name);
  }

  /** All that was published so far, as readers of committed records see it. */
  List<ConsumerRecord<String, ActivityReport>> published() {
    return CommittedReports.read(kafka.address(), registry.address());
  }

  /** The newest revision of each report. */
  Map<String, ActivityReport> newest() {
    Map<String, ActivityReport> newest = new LinkedHashMap<>();
    for (var record : published()) {
      newest.merge(
          record.key(),
          record.value(),
          (one, other) -> one.getRevision() >= other.getRevision() ? one : other);
    }
    return newest;
  }

  @Override
  public void close() {
    registry.close();
    kafka.close();
  }
}
