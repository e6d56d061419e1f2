package io.unionpulse.streams.topology;

import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.DeadLetter;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import io.unionpulse.extraction.Extraction;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.ContractSetup;
import io.unionpulse.schemas.Topic;
import io.unionpulse.schemas.Topics;
import io.unionpulse.streams.StreamsSettings;
import io.unionpulse.streams.state.NewestReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/** The production topology under Kafka's own test driver, with Confluent's registry in memory. */
final class TopologyFixture implements AutoCloseable {

  static final Instant NOW = Instant.parse("2024-10-20T00:00:00Z");
  private static final String LONG = "清晨的阳光刚刚越过厂房的屋顶，装配线上的师傅们已经换好工装，围着新到的量具低声讨论今天比武的评分细则。";
  private static final Extraction EXTRACTION = Extraction.standard();

  private final TopologyTestDriver driver;
  private final ContractSerdes serdes;
  private final TestInputTopic<byte[], byte[]> reports;
  private final TestOutputTopic<String, Activity> activities;
  private final TestOutputTopic<String, DistrictCount> counts;
  private final TestOutputTopic<String, DeadLetter> deadLetters;
  private final Map<String, DistrictCount> newestCounts = new TreeMap<>();

  TopologyFixture() throws Exception {
    var registry = new MockSchemaRegistryClient();
    ContractSetup.registerSchemas(registry, line -> {});
    serdes = ContractSerdes.of(registry);
    var settings =
        new StreamsSettings(
            "localhost:1",
            "http://localhost:1",
            "topology-test",
            Files.createTempDirectory(Path.of("target"), "state-"),
            1);
    driver =
        new TopologyTestDriver(
            Topologies.build(serdes, EXTRACTION, code -> "name of " + code),
            settings.toProperties(),
            NOW);
    reports =
        driver.createInputTopic(
            Topics.REPORTS.name(), new ByteArraySerializer(), new ByteArraySerializer());
    activities = output(Topics.ACTIVITIES);
    counts = output(Topics.DISTRICT_COUNTS);
    deadLetters = output(Topics.DEAD_LETTERS);
  }

  private <V extends SpecificRecord> TestOutputTopic<String, V> output(Topic<V> topic) {
    return driver.createOutputTopic(
        topic.name(), new StringDeserializer(), serdes.deserializer(topic));
  }

  static ActivityReport.Builder report(String id, long revision) {
    return ActivityReport.newBuilder()
        .setReportId(id)
        .setRevision(revision)
        .setStatus(ReportStatus.PUBLISHED)
        .setSource(new Source("portal", "items", 1, null))
        .setTitle("工会举办活动")
        .setBody("近日，工会举办活动。")
        .setIngestedAt(NOW);
  }

  void publish(ActivityReport.Builder report) {
    ActivityReport built = report.build();
    publish(built.getReportId(), bytes(built));
  }

  /** Publishes, and lets the interval pass after which changed counts are emitted. */
  void publish(String key, byte[] value) {
    reports.pipeInput(bytes(key), value);
    driver.advanceWallClockTime(TopologyOptions.DEFAULT.countInterval());
  }

  /** Publishes without letting time pass. */
  void publishAtOnce(ActivityReport.Builder report) {
    reports.pipeInput(bytes(report.getReportId()), bytes(report.build()));
  }

  /** Publishes a report of another district, so much later by its timestamp. */
  void passEventTime(Duration time) {
    ActivityReport passing =
        report("passing", 1).setDeclared(new Declared("110101", null, null)).setBody(LONG).build();
    reports.pipeInput(bytes("passing"), bytes(passing), NOW.plus(time));
  }

  void passWallClockTime(Duration time) {
    driver.advanceWallClockTime(time);
  }

  /** How many reports' facts are kept for a verdict that can still come. */
  long unsettledActivities() {
    long count = 0;
    try (var all = driver.<String, NewestReport>getKeyValueStore(Stores.NEWEST_REPORTS).all()) {
      while (all.hasNext()) {
        count += all.next().value.getActivity() == null ? 0 : 1;
      }
    }
    return count;
  }

  private byte[] bytes(ActivityReport report) {
    return serdes.serializer(Topics.REPORTS).serialize(Topics.REPORTS.name(), report);
  }

  private static byte[] bytes(String key) {
    return key == null ? null : key.getBytes(StandardCharsets.UTF_8);
  }

  List<Activity> activities() {
    return activities.readValuesToList();
  }

  List<DeadLetter> deadLetters() {
    return deadLetters.readValuesToList();
  }

  List<DistrictCount> emittedCounts() {
    List<DistrictCount> emitted = counts.readValuesToList();
    emitted.forEach(
        count -> newestCounts.put(io.unionpulse.schemas.DistrictCountKey.of(count), count));
    return emitted;
  }

  /** The newest count of each key, as a reader of the compacted topic sees them. */
  Map<String, DistrictCount> counts() {
    emittedCounts();
    return newestCounts;
  }

  /** Activities per key, without keys that count none. */
  Map<String, Long> activitiesPerKey() {
    Map<String, Long> result = new HashMap<>();
    counts()
        .forEach(
            (key, count) -> {
              if (count.getActivities() != 0) {
                result.put(key, count.getActivities());
              }
            });
    return result;
  }

  @Override
  public void close() {
    driver.close();
  }
}
