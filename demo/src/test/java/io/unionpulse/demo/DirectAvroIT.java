package io.unionpulse.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.unionpulse.avro.DeadLetter;
import io.unionpulse.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Publishers in any language write Avro straight to the topic, and make mistakes. */
class DirectAvroIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String NODE_REPORT = "portal-example:2024-1014";
  private static final int TWO_MEGABYTES = 2 * 1024 * 1024;

  private static House house;
  private static ForeignPublisher publisher;

  @BeforeAll
  static void openHouse() throws Exception {
    house = House.open();
    house.startStreams();
    house.startSink();
    publisher = new ForeignPublisher(house);
  }

  @AfterAll
  static void closeHouse() {
    if (house != null) {
      house.close();
    }
  }

  private static DeadLetter letterOf(String key) {
    return DeadLetterReading.await(house, key, PATIENCE);
  }

  @Test
  void theNodeExamplesReportArrivesOnThePartitionOfJavasPublishers() throws Exception {
    String said = NodeExample.run(house.servers());

    assertThat(said)
        .contains(
            NODE_REPORT
                + " revision 1 is in "
                + Topics.REPORTS.name()
                + "-"
                + house.partitionOf(NODE_REPORT));
    await().atMost(PATIENCE).until(() -> house.index().holds(Map.of(NODE_REPORT, 1L)));
  }

  @Test
  void anotherTopicsSchemaIsNamedWithWhatItLacks() throws Exception {
    publisher.send("wrong-schema", ForeignPublisher.count());

    DeadLetter letter = letterOf("wrong-schema");
    assertThat(letter.getReason()).isIn("UNDECODABLE", "UNKNOWN_SCHEMA");
    assertThat(letter.getMessage()).isNotBlank();
  }

  @Test
  void aSchemaThatNobodyRegisteredIsNamedByItsId() throws Exception {
    house.send("unknown-id", new byte[] {0, 0, 1, 0, 0, 2, 4}).get();

    DeadLetter letter = letterOf("unknown-id");
    assertThat(letter.getReason()).isEqualTo("UNKNOWN_SCHEMA");
    assertThat(letter.getMessage()).contains("65536");
  }

  @Test
  void jsonInsteadOfAvroIsToldSo() throws Exception {
    house.send("json", "{\"reportId\":\"json\"}".getBytes(StandardCharsets.UTF_8)).get();

    DeadLetter letter = letterOf("json");
    assertThat(letter.getReason()).isEqualTo("UNDECODABLE");
    assertThat(letter.getMessage()).contains("JSON", "wire format");
  }

  @Test
  void aFieldThatIsEmptyIsNamed() throws Exception {
    GenericRecord report = publisher.report("empty", 1);
    report.put("title", "");
    report.put("body", "");
    publisher.send("empty", report);

    DeadLetter letter = letterOf("empty");
    assertThat(letter.getReason()).isEqualTo("INVALID_REPORT");
    assertThat(letter.getMessage()).contains("title", "body");
  }

  @Test
  void aKeyThatIsNotTheIdIsToldWithBoth() throws Exception {
    publisher.send("the-key", publisher.report("the-id", 1));

    DeadLetter letter = letterOf("the-key");
    assertThat(letter.getReason()).isEqualTo("INVALID_REPORT");
    assertThat(letter.getMessage()).contains("the-key", "the-id");
  }

  @Test
  void aRecordWithoutValueIsToldHowToRetract() throws Exception {
    house.send("no-value", null).get();

    DeadLetter letter = letterOf("no-value");
    assertThat(letter.getReason()).isEqualTo("INVALID_REPORT");
    assertThat(letter.getMessage()).contains("RETRACTED");
  }

  @Test
  void aBodyOfTwoMegabytesIsToldTheLimit() throws Exception {
    GenericRecord report = publisher.report("huge", 1);
    report.put("body", "x".repeat(TWO_MEGABYTES));
    publisher.send("huge", report);

    DeadLetter letter = letterOf("huge");
    assertThat(letter.getReason()).isEqualTo("INVALID_REPORT");
    assertThat(letter.getMessage()).contains("body", "262144");
  }

  @Test
  void publishersOnTheNextSchemaAndOnTheLastRunTogether() throws Exception {
    Schema next =
        publisher.schemaWith("{\"name\":\"channel\",\"type\":\"string\",\"default\":\"\"},");
    try (var registry = new CachedSchemaRegistryClient(house.servers().schemaRegistryUrl(), 10)) {
      registry.register(Topics.REPORTS.subject(), new AvroSchema(next));
    }
    GenericRecord newer = publisher.report(next, "next-schema", 1);
    newer.put("channel", "app");
    publisher.send("next-schema", newer);
    publisher.send("last-schema", publisher.report("last-schema", 1));
    // A correction of the newer publisher's report by one that has not moved yet.
    publisher.send("next-schema", publisher.report("next-schema", 2));

    await()
        .atMost(PATIENCE)
        .until(() -> house.index().holds(Map.of("next-schema", 2L, "last-schema", 1L)));
  }

  @Test
  void anIncompatibleSchemaIsRefusedAtRegistration() throws Exception {
    Schema incompatible = publisher.schemaWith("{\"name\":\"novel\",\"type\":\"string\"},");
    try (var registry = new CachedSchemaRegistryClient(house.servers().schemaRegistryUrl(), 10)) {
      assertThatThrownBy(
              () -> registry.register(Topics.REPORTS.subject(), new AvroSchema(incompatible)))
          .isInstanceOfSatisfying(
              RestClientException.class, e -> assertThat(e.getStatus()).isEqualTo(409));
    }
    publisher.send("after-refusal", publisher.report("after-refusal", 1));
    await().atMost(PATIENCE).until(() -> house.index().holds(Map.of("after-refusal", 1L)));
  }
}
