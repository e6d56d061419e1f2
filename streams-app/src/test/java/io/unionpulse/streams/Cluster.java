package io.unionpulse.streams;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.cli.ClientProperties;
import io.unionpulse.local.ChildJvm;
import io.unionpulse.local.JvmCommand;
import io.unionpulse.local.KafkaServer;
import io.unionpulse.local.RegistryServer;
import io.unionpulse.local.UnionPulseHome;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.ContractSetup;
import io.unionpulse.schemas.Generation;
import io.unionpulse.schemas.Topic;
import io.unionpulse.schemas.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The real Kafka and the real registry, set up, and the application on them. */
final class Cluster implements AutoCloseable {

  private final Path folder;
  private final KafkaServer kafka;
  private final RegistryServer registry;
  private final KafkaProducer<String, ActivityReport> producer;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();

  private Cluster(Path folder) {
    this.folder = folder;
    this.kafka = keep(KafkaServer.start(folder.resolve("kafka")));
    this.registry = keep(RegistryServer.start(folder.resolve("registry")));
    Serializer<ActivityReport> reports =
        ContractSerdes.of(registry.address()).serializer(Topics.REPORTS);
    this.producer =
        keep(
            new KafkaProducer<>(
                Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    kafka.address(),
                    ProducerConfig.LINGER_MS_CONFIG,
                    5),
                new StringSerializer(),
                reports));
  }

  /** Servers in a folder of their own, set up for the first generation. */
  static Cluster start() throws Exception {
    Path target = UnionPulseHome.find().resolve("streams-app/target/it");
    Files.createDirectories(target);
    var cluster = new Cluster(Files.createTempDirectory(target, "cluster-"));
    cluster.setUp(Topics.all());
    return cluster;
  }

  void setUp(List<Topic<?>> topics) throws Exception {
    try (Admin admin = admin()) {
      ContractSetup.createTopics(admin, topics, Optional.empty(), line -> {});
    }
    ContractSetup.registerSchemas(registry.address(), Map.of(), topics, line -> {});
  }

  KafkaServer kafka() {
    return kafka;
  }

  Path folder() {
    return folder;
  }

  Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", kafka.address()));
  }

  StreamsSettings settings(Generation generation) {
    return new StreamsSettings(
        kafka.address(),
        registry.address(),
        StreamsSettings.DEFAULT_APPLICATION_ID,
        folder.resolve("state"),
        1,
        generation,
        Availability.DEFAULT,
        StreamsSettings.DEFAULT_HORIZON_DAYS,
        ClientProperties.NONE);
  }

  /** Starts the application in this JVM. */
  StreamsApplication startHere(Generation generation) throws InterruptedException {
    var application = new StreamsApplication(settings(generation));
    application.start();
    return keep(application);
  }

  /** Starts the application as its jar, with state and log of this name. */
  ChildJvm startJar(String name, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("--state-dir", folder.resolve("state-" + name).toString()));
    arguments.addAll(List.of("--threads", "1"));
    var command =
        new JvmCommand(
            StreamsMain.class.getName(),
            List.of(UnionPulseHome.find().resolve("streams-app/target/unionpulse-streams-app.jar")),
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"),
            arguments,
            Map.of(
                "UNIONPULSE_BOOTSTRAP_SERVERS",
                kafka.address(),
                "UNIONPULSE_SCHEMA_REGISTRY_URL",
                registry.address()),
            folder,
            folder.resolve(name + ".log"),
            Path.of(System.getProperty("java.home")));
    return keep(ChildJvm.start(command));
  }

  /** How many threads of an application the broker knows. */
  int members(String application) throws Exception {
    try (Admin admin = admin()) {
      return GroupMembers.of(admin, application).size();
    }
  }

  /** How many threads of an application have partitions to work on. */
  long workingMembers(String application) throws Exception {
    try (Admin admin = admin()) {
      return admin
          .describeConsumerGroups(List.of(application))
          .describedGroups()
          .get(application)
          .get()
          .members()
          .stream()
          .filter(member -> !member.assignment().topicPartitions().isEmpty())
          .count();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return 0;
      }
      throw e;
    }
  }

  /** The internal topics of an application. */
  Set<String> internalTopics(String application) throws Exception {
    try (Admin admin = admin()) {
      Set<String> names = new TreeSet<>(admin.listTopics().names().get());
      names.removeIf(name -> !InternalTopics.looksLike(name, application));
      return names;
    }
  }

  /** Publishes reports and returns once the broker has them all. */
  void publish(List<ActivityReport> reports) throws Exception {
    List<Future<?>> answers = new ArrayList<>();
    for (ActivityReport report : reports) {
      answers.add(
          producer.send(new ProducerRecord<>(Topics.REPORTS.name(), report.getReportId(), report)));
    }
    for (Future<?> answer : answers) {
      answer.get();
    }
  }

  /** What readers of committed records see in a topic. */
  <V extends SpecificRecord> CommittedView<V> view(Topic<V> topic) {
    return keep(
        new CommittedView<>(
            kafka.address(), topic, ContractSerdes.of(registry.address()).deserializer(topic)));
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
        throw new IllegalStateException("a part of the cluster does not end", e);
      }
    }
  }
}
