package io.unionpulse.bench.producer;

import io.unionpulse.bench.BenchmarkResult;
import io.unionpulse.bench.NamedBenchmark;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.local.KafkaServer;
import io.unionpulse.local.LocalSettings;
import io.unionpulse.local.RegistryServer;
import io.unionpulse.schemas.ContractSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Throughput and latency of {@code ingest} and {@code serve}. */
public final class ProducerBenchmark implements NamedBenchmark {

  private static final int KAFKA_HEAP_MIB = 512;

  @Override
  public String name() {
    return "producer";
  }

  @Override
  public String description() {
    return "Ingest and serve beside a bare producer, an empty handler and Kafka's own answer.";
  }

  @Override
  public BenchmarkResult run(boolean quick) throws InterruptedException {
    LibraryLogs.quiet();
    try {
      Path data = Files.createTempDirectory("unionpulse-bench-producer");
      var settings = LocalSettings.defaults().withHeapsMiB(KAFKA_HEAP_MIB, 128, 256);
      try (var kafka = KafkaServer.start(data.resolve("kafka"), settings);
          var registry = RegistryServer.start(data.resolve("registry"), settings)) {
        setUp(kafka, registry);
        return new ProducerRounds(kafka.address(), registry.address(), data, quick).run();
      } finally {
        delete(data);
      }
    } catch (IOException e) {
      throw new CommandException("the bench cannot write: " + e.getMessage(), e);
    }
  }

  private static void setUp(KafkaServer kafka, RegistryServer registry)
      throws InterruptedException {
    try (var admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.address()))) {
      ContractSetup.createTopics(admin, Optional.empty(), line -> {});
      ContractSetup.registerSchemas(registry.address(), line -> {});
    } catch (Exception e) {
      throw new CommandException("the bench's servers cannot be set up: " + e.getMessage(), e);
    }
  }

  private static void delete(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
