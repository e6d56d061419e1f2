package io.unionpulse.streams.topology;

import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.ContractSetup;
import io.unionpulse.schemas.Topics;
import io.unionpulse.streams.StreamsSettings;
import io.unionpulse.streams.state.DistrictChange;
import io.unionpulse.streams.state.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The production topology over several partitions: its two halves, each in a driver of its own per
 * partition, with the internal topics between them as queues that the test delivers from in any
 * order. What one task sent to one partition stays in order, as in Kafka; nothing else is.
 */
final class PartitionedStream implements AutoCloseable {

  private static final int PARTITIONS = 2;
  private static final String CHANGES = "changes";
  private static final String VERDICTS = "verdicts";

  private final ContractSerdes serdes;
  private final List<ReportTask> reportTasks = new ArrayList<>();
  private final List<DistrictTask> districtTasks = new ArrayList<>();
  private final List<Queue<Runnable>> channels = new ArrayList<>();

  PartitionedStream() throws Exception {
    var registry = new MockSchemaRegistryClient();
    ContractSetup.registerSchemas(registry, line -> {});
    serdes = ContractSerdes.of(registry);
    for (int partition = 0; partition < PARTITIONS; partition++) {
      reportTasks.add(new ReportTask());
      districtTasks.add(new DistrictTask());
    }
    for (int channel = 0; channel < 2 * PARTITIONS * PARTITIONS; channel++) {
      channels.add(new ArrayDeque<>());
    }
  }

  /** Delivers {@code report} to the task of its partition; what it causes waits in the queues. */
  void publish(ActivityReport report) {
    int from = partitionOf(report.getReportId());
    ReportTask task = reportTasks.get(from);
    task.reports.pipeInput(
        report.getReportId().getBytes(StandardCharsets.UTF_8),
        serdes.serializer(Topics.REPORTS).serialize(Topics.REPORTS.name(), report));
    task.send(from);
  }

  /** Delivers the first record of one of the queues that hold any; false if none does. */
  boolean step(int choice) {
    List<Queue<Runnable>> waiting = channels.stream().filter(queue -> !queue.isEmpty()).toList();
    if (waiting.isEmpty()) {
      return false;
    }
    waiting.get(Math.floorMod(choice, waiting.size())).remove().run();
    return true;
  }

  /** Lets everything that waits arrive, and forgets what was emitted. */
  void drain() {
    boolean more = true;
    while (more) {
      more = step(0);
    }
    passTime();
    activities();
    counts();
  }

  /** Lets time pass, so that changed counts are emitted. */
  void passTime() {
    districtTasks.forEach(
        task -> task.driver.advanceWallClockTime(TopologyOptions.DEFAULT.countInterval()));
  }

  /** The activities emitted since the last call, in order per report id. */
  List<Activity> activities() {
    return reportTasks.stream()
        .flatMap(task -> task.activities.readValuesToList().stream())
        .toList();
  }

  /** The counts emitted since the last call, in order per key. */
  List<DistrictCount> counts() {
    return districtTasks.stream().flatMap(task -> task.counts.readValuesToList().stream()).toList();
  }

  @Override
  public void close() {
    reportTasks.forEach(task -> task.driver.close());
    districtTasks.forEach(task -> task.driver.close());
  }

  private static int partitionOf(String key) {
    return Math.floorMod(key.hashCode(), PARTITIONS);
  }

  private static Queue<Runnable> channel(List<Queue<Runnable>> channels, int kind, int a, int b) {
    return channels.get((kind * PARTITIONS + a) * PARTITIONS + b);
  }

  private static TopologyTestDriver driver(StreamsBuilder builder) {
    try {
      var settings =
          new StreamsSettings(
              "localhost:1",
              "http://localhost:1",
              "model-test",
              Files.createTempDirectory(Path.of("target"), "state-"),
              1);
      return new TopologyTestDriver(
          builder.build(), settings.toProperties(), Instant.parse("2024-10-20T00:00:00Z"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** One partition of {@code union.reports} and of the verdicts. */
  private final class ReportTask {
    final TopologyTestDriver driver;
    final TestInputTopic<byte[], byte[]> reports;
    final TestInputTopic<String, Verdict> verdicts;
    final TestOutputTopic<String, DistrictChange> changes;
    final TestOutputTopic<String, Activity> activities;

    ReportTask() {
      var builder = new StreamsBuilder();
      var side = new ReportSide(builder, serdes, StandIn::read);
      side.changes().to(CHANGES, Produced.with(Serdes.String(), Topologies.CHANGES));
      side.accept(builder.stream(VERDICTS, Consumed.with(Serdes.String(), Topologies.VERDICTS)));
      driver = driver(builder);
      reports =
          driver.createInputTopic(
              Topics.REPORTS.name(), new ByteArraySerializer(), new ByteArraySerializer());
      verdicts =
          driver.createInputTopic(
              VERDICTS, new StringSerializer(), Topologies.VERDICTS.serializer());
      changes =
          driver.createOutputTopic(
              CHANGES, new StringDeserializer(), Topologies.CHANGES.deserializer());
      activities =
          driver.createOutputTopic(
              Topics.ACTIVITIES.name(),
              new StringDeserializer(),
              serdes.deserializer(Topics.ACTIVITIES));
    }

    void send(int from) {
      for (var change : changes.readRecordsToList()) {
        int to = partitionOf(change.key());
        channel(channels, 0, from, to)
            .add(() -> districtTasks.get(to).accept(change.key(), change.value(), to));
      }
    }
  }

  /** One partition of the changes. */
  private final class DistrictTask {
    final TopologyTestDriver driver;
    final TestInputTopic<String, DistrictChange> changes;
    final TestOutputTopic<String, Verdict> verdicts;
    final TestOutputTopic<String, DistrictCount> counts;

    DistrictTask() {
      var builder = new StreamsBuilder();
      new DistrictSide(builder, serdes, code -> code, TopologyOptions.DEFAULT)
          .verdicts(builder.stream(CHANGES, Consumed.with(Serdes.String(), Topologies.CHANGES)))
          .to(VERDICTS, Produced.with(Serdes.String(), Topologies.VERDICTS));
      driver = driver(builder);
      changes =
          driver.createInputTopic(CHANGES, new StringSerializer(), Topologies.CHANGES.serializer());
      verdicts =
          driver.createOutputTopic(
              VERDICTS, new StringDeserializer(), Topologies.VERDICTS.deserializer());
      counts =
          driver.createOutputTopic(
              Topics.DISTRICT_COUNTS.name(),
              new StringDeserializer(),
              serdes.deserializer(Topics.DISTRICT_COUNTS));
    }

    void accept(String district, DistrictChange change, int partition) {
      changes.pipeInput(district, change);
      for (var verdict : verdicts.readRecordsToList()) {
        int to = partitionOf(verdict.key());
        channel(channels, 1, partition, to)
            .add(() -> reportTasks.get(to).verdicts.pipeInput(verdict.key(), verdict.value()));
      }
    }
  }
}
