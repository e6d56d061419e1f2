package io.unionpulse.demo;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.bench.ApplicationJar;
import io.unionpulse.local.ChildJvm;
import io.unionpulse.local.LocalServers;
import io.unionpulse.local.LocalSettings;
import io.unionpulse.local.UnionPulseHome;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topic;
import io.unionpulse.schemas.Topics;
import io.unionpulse.sink.SinkMain;
import io.unionpulse.sink.setup.SetupSettings;
import io.unionpulse.sink.setup.SetupTask;
import io.unionpulse.streams.StreamsMain;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The three real servers, set up, and the applications as the jars that operators run. */
final class House implements AutoCloseable {

  private final Path folder;
  private final LocalServers servers;
  private final IndexView index;
  private final KafkaProducer<String, byte[]> producer;
  private final Serializer<ActivityReport> reports;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();

  private House(Path folder) {
    this.folder = folder;
    this.servers = keep(LocalServers.start(folder, LocalSettings.defaults()));
    this.index = keep(new IndexView(servers.elasticsearchUrl()));
    this.producer =
        keep(
            new KafkaProducer<>(
                Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    servers.bootstrapServers(),
                    ProducerConfig.LINGER_MS_CONFIG,
                    5,
                    ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                    Topics.MAX_RECORD_BYTES),
                new StringSerializer(),
                new ByteArraySerializer()));
    this.reports = ContractSerdes.of(servers.schemaRegistryUrl()).serializer(Topics.REPORTS);
  }

  /** A house in a folder of its own, set up. */
  static House open() throws Exception {
    House house = openBare();
    house.setUp();
    return house;
  }

  /** A house whose servers are as new: no topic, no schema, no index. */
  static House openBare() throws Exception {
    Path target = Files.createDirectories(UnionPulseHome.find().resolve("demo/target/it"));
    return new House(Files.createTempDirectory(target, "house-"));
  }

  /** Does what {@code ./unionpulse setup} does. */
  void setUp() throws Exception {
    var settings =
        SetupSettings.of(
            servers.bootstrapServers(), servers.schemaRegistryUrl(), servers.elasticsearchUrl());
    new SetupTask(settings, line -> {}).run();
  }

  LocalServers servers() {
    return servers;
  }

  IndexView index() {
    return index;
  }

  /** Starts the stream application as its jar. */
  ChildJvm startStreams() {
    return startJar("streams-app", StreamsMain.class, "", Map.of());
  }

  /** Starts the sink as its jar. */
  ChildJvm startSink() {
    return startJar("sink", SinkMain.class, "sink", Map.of());
  }

  /**
   * Starts a part as its jar.
   *
   * @param command its name; empty if the jar has only one
   * @param environment what it is told beside where the servers are
   */
  ChildJvm startJar(
      String module, Class<?> mainClass, String command, Map<String, String> environment) {
    Map<String, String> variables = new HashMap<>(servers.addresses());
    variables.putAll(environment);
    return keep(
        ChildJvm.start(
            ApplicationJar.command(
                    module, mainClass, variables, folder.resolve(module + command + ".log"))
                .withArguments(command.isEmpty() ? List.of() : List.of(command))));
  }

  /** Where its files are. */
  Path folder() {
    return folder;
  }

  /** Publishes reports and returns once the broker has them all. */
  void publish(List<ActivityReport> published) throws Exception {
    List<Future<?>> answers = new ArrayList<>();
    for (ActivityReport report : published) {
      answers.add(send(report.getReportId(), reports.serialize(Topics.REPORTS.name(), report)));
    }
    for (Future<?> answer : answers) {
      answer.get();
    }
  }

  /** Publishes bytes as they are. */
  Future<?> send(String key, byte[] value) {
    return send(Topics.REPORTS, key, value);
  }

  /** Writes bytes as they are to a topic. */
  Future<?> send(Topic<?> topic, String key, byte[] value) {
    return producer.send(new ProducerRecord<>(topic.name(), key, value));
  }

  /** The partition of {@code union.reports} that a key goes to. */
  int partitionOf(String key) {
    return BuiltInPartitioner.partitionForKey(
        key.getBytes(StandardCharsets.UTF_8), producer.partitionsFor(Topics.REPORTS.name()).size());
  }

  private <T extends AutoCloseable> T keep(T part) {
    running.push(part);
    return part;
  }

  @Override
  public void close() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        throw new IllegalStateException("a part of the house does not end", e);
      }
    }
  }
}
