package io.unionpulse.bench.streams;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.bench.BenchmarkResult;
import io.unionpulse.bench.Folders;
import io.unionpulse.bench.worker.WorkerProcess;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.local.KafkaServer;
import io.unionpulse.local.LocalSettings;
import io.unionpulse.local.RegistryServer;
import io.unionpulse.local.UnionPulseHome;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.ContractSetup;
import io.unionpulse.schemas.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The real Kafka and the real registry, with the topics of the contract and of the floors. */
final class BenchCluster implements AutoCloseable {

  private static final int KAFKA_HEAP_MIB = 512;
  private static final int LINGER_MILLIS = 50;

  private final KafkaServer kafka;
  private final RegistryServer registry;
  private final Admin admin;

  BenchCluster(Path data) throws InterruptedException {
    var settings = LocalSettings.defaults().withHeapsMiB(KAFKA_HEAP_MIB, 128, 512);
    kafka = KafkaServer.start(data.resolve("kafka"), settings);
    registry = RegistryServer.start(data.resolve("registry"), settings);
    admin = Admin.create(Map.of("bootstrap.servers", kafka.address()));
    try {
      ContractSetup.createTopics(admin, Optional.empty(), line -> {});
      ContractSetup.registerSchemas(registry.address(), line -> {});
      admin
          .createTopics(
              Stream.of(BareTopologies.COPIES, BareTopologies.COUNTS)
                  .map(
                      name ->
                          new NewTopic(
                              name, Optional.of(Topics.DEFAULT_PARTITIONS), Optional.empty()))
                  .toList())
          .all()
          .get();
    } catch (ExecutionException | IOException e) {
      throw failed(e);
    } catch (io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException e) {
      throw failed(e);
    }
  }

  /** What is measured on a cluster. */
  @FunctionalInterface
  interface Measurement {

    /** Measures it, with {@code data} for temporary files. */
    BenchmarkResult on(BenchCluster cluster, Path data) throws InterruptedException, IOException;
  }

  /** Measures on a new cluster, of which nothing is left behind. */
  static BenchmarkResult with(Measurement measurement) throws InterruptedException {
    LibraryLogs.quiet();
    try {
      Path data = Files.createTempDirectory("unionpulse-bench-streams");
      try (var cluster = new BenchCluster(data)) {
        return measurement.on(cluster, data);
      } finally {
        Folders.delete(data);
      }
    } catch (IOException e) {
      throw new CommandException("the bench cannot write: " + e.getMessage(), e);
    }
  }

  Admin admin() {
    return admin;
  }

  WorkerProcess startWorker(int heapMiB) {
    return WorkerProcess.start(
        StreamsWorker.class, heapMiB, StreamsWorker.arguments(kafka.address(), registry.address()));
  }

  /** Publishes the reports of these numbers. */
  void publish(int from, int to) {
    var reports = new BenchReports(ClauseBook.from(UnionPulseHome.find()));
    try (var producer =
        new KafkaProducer<String, ActivityReport>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.address(),
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                LINGER_MILLIS),
            new StringSerializer(),
            ContractSerdes.of(registry.address()).serializer(Topics.REPORTS))) {
      for (int number = from; number < to; number++) {
        ActivityReport report = reports.report(number);
        var unused =
            producer.send(
                new ProducerRecord<>(Topics.REPORTS.name(), report.getReportId(), report));
      }
    }
  }

  /** Bytes of the topics whose names begin so, as the broker stores them. */
  long storedBytes(String prefix) throws InterruptedException {
    try {
      return admin.describeLogDirs(List.of(1)).allDescriptions().get().get(1).values().stream()
          .flatMap(folder -> folder.replicaInfos().entrySet().stream())
          .filter(replica -> replica.getKey().topic().startsWith(prefix))
          .mapToLong(replica -> replica.getValue().size())
          .sum();
    } catch (ExecutionException e) {
      throw failed(e);
    }
  }

  /** Deletes the internal topics of an application that has ended. */
  void forget(String application) throws InterruptedException {
    try {
      List<String> topics =
          admin.listTopics().names().get().stream()
              .filter(name -> name.startsWith(application + "-"))
              .toList();
      admin.deleteTopics(topics).all().get();
    } catch (ExecutionException e) {
      throw failed(e);
    }
  }

  static CommandException failed(Exception fault) {
    return new CommandException("the servers of the bench fail: " + fault.getMessage(), fault);
  }

  @Override
  public void close() {
    admin.close();
    registry.close();
    kafka.close();
  }
}
