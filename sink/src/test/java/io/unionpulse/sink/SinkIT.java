package io.unionpulse.sink;

import static io.unionpulse.schemas.Topics.ACTIVITIES;
import static io.unionpulse.schemas.Topics.DISTRICT_COUNTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.avro.DeadLetter;
import io.unionpulse.local.LocalServers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ServersExtension.class)
class SinkIT {

  private static final String ALIAS = "union-activities";
  private static final String COUNTS = "union-district-counts";

  /** Makes keys and groups of each test its own: the topics are shared. */
  private final String run = UUID.randomUUID().toString().substring(0, 8);

  private final LocalServers servers;
  private final Contract contract;
  private final ElasticsearchProbe elasticsearch;
  private SinkApplication sink;

  SinkIT(LocalServers servers) throws InterruptedException {
    this.servers = servers;
    this.contract = new Contract(servers);
    this.elasticsearch = new ElasticsearchProbe(servers.elasticsearchUrl());
  }

  @BeforeEach
  void startSink() {
    sink = start("group-" + run);
  }

  @AfterEach
  void stop() {
    sink.close();
    contract.close();
    elasticsearch.close();
  }

  @Test
  void storesBothTopicsUnderTheRecordsVersions() {
    var count = Contract.count("district-" + run, 1_700_000_000_000_001L);
    contract.write(ACTIVITIES, id("a"), Contract.activity(id("a"), 1_700_000_000_000_000L));
    contract.write(DISTRICT_COUNTS, Contract.key(count), count);

    soon().until(() -> version(ALIAS, id("a")) == 1_700_000_000_000_000L);
    String countId = Contract.key(count).replace("|", "%7C");
    soon().until(() -> version(COUNTS, countId) == 1_700_000_000_000_001L);

    JsonNode stored = elasticsearch.document(COUNTS, countId).path("_source");
    assertThat(stored.path("amountCny").asDouble()).isEqualTo(1200.5);
    assertThat(stored.at("/byType/CARE").asLong()).isEqualTo(2);
    assertThat(elasticsearch.document(ALIAS, id("a")).at("/_source/title").asText())
        .isEqualTo("怀柔区总工会举办职工技能大赛");
  }

  @Test
  void anOlderVersionAfterANewerOneChangesNothing() {
    contract.write(ACTIVITIES, id("a"), Contract.activity(id("a"), 5));
    soon().until(() -> version(ALIAS, id("a")) == 5);
    JsonNode before = elasticsearch.document(ALIAS, id("a"));

    contract.write(ACTIVITIES, id("a"), Contract.activity(id("a"), 3));
    contract.write(ACTIVITIES, id("marker"), Contract.activity(id("marker"), 1));

    soon().until(() -> version(ALIAS, id("marker")) == 1);
    assertThat(elasticsearch.document(ALIAS, id("a"))).isEqualTo(before);
    assertThat(contract.deadLetters(id("a"))).isEmpty();
  }

  @Test
  void readingEverythingAgainChangesNothing() {
    contract.write(ACTIVITIES, id("a"), Contract.activity(id("a"), 5));
    contract.write(ACTIVITIES, id("a"), Contract.activity(id("a"), 7));
    soon().until(() -> version(ALIAS, id("a")) == 7);
    JsonNode before = elasticsearch.document(ALIAS, id("a"));

    String again = "again-" + run;
    try (var second = start(again)) {
      soon().until(() -> contract.isUpToDate(again));
      assertThat(second.waitingFor()).isEmpty();
    }

    assertThat(elasticsearch.document(ALIAS, id("a"))).isEqualTo(before);
  }

  @Test
  void aDocumentThatTheMappingRefusesBecomesADeadLetterAndTheRestGoesOn() {
    var refused = Contract.count("refused-" + run, 1);
    refused.setByType(Map.of("NO_SUCH_TYPE", 1L));
    var tooLong = Contract.activity(id("long"), 1);
    tooLong.setExtractor("x".repeat(40_000));
    contract.write(DISTRICT_COUNTS, Contract.key(refused), refused);
    contract.write(ACTIVITIES, id("long"), tooLong);
    contract.write(ACTIVITIES, id("good"), Contract.activity(id("good"), 1));

    soon().until(() -> contract.isUpToDate("group-" + run));

    assertThat(version(ALIAS, id("good"))).isEqualTo(1);
    DeadLetter strict = only(contract.deadLetters(Contract.key(refused)));
    assertThat(strict.getReason()).isEqualTo("INDEX_REJECTED");
    assertThat(strict.getStage()).isEqualTo("sink");
    assertThat(strict.getTopic()).isEqualTo("union.district-counts");
    assertThat(strict.getMessage()).contains("NO_SUCH_TYPE");
    assertThat(only(contract.deadLetters(id("long"))).getMessage()).contains("extractor");
  }

  @Test
  void whatDoesNotDecodeBecomesADeadLetterAndTheRestGoesOn() {
    byte[] garbage = "not Avro at all".getBytes(StandardCharsets.UTF_8);
    byte[] unknownSchema = {0, 0x7f, 0, 0, 1, 2, 3, 4};
    byte[] cutShort = {0, 0, 0, 0, 1, 2};
    contract.write(ACTIVITIES, id("garbage"), garbage);
    contract.write(ACTIVITIES, id("unknown"), unknownSchema);
    contract.write(DISTRICT_COUNTS, id("cut"), cutShort);
    contract.write(ACTIVITIES, id("tombstone"), (byte[]) null);
    contract.write(ACTIVITIES, id("good"), Contract.activity(id("good"), 1));

    soon().until(() -> contract.isUpToDate("group-" + run));

    assertThat(version(ALIAS, id("good"))).isEqualTo(1);
    DeadLetter letter = only(contract.deadLetters(id("garbage")));
    assertThat(letter.getReason()).isEqualTo("UNDECODABLE");
    assertThat(letter.getValue().array()).isEqualTo(garbage);
    assertThat(only(contract.deadLetters(id("unknown"))).getReason()).isEqualTo("UNKNOWN_SCHEMA");
    assertThat(contract.deadLetters(id("cut"))).hasSize(1);
    assertThat(contract.deadLetters(id("tombstone"))).isEmpty();
  }

  @Test
  void waitsForAMissingAliasAndNeverMakesAnIndexOfItsOwn() throws InterruptedException {
    contract.write(ACTIVITIES, id("before"), Contract.activity(id("before"), 1));
    soon().until(() -> version(ALIAS, id("before")) == 1);
    elasticsearch.delete("/" + ALIAS + "-000001");

    contract.write(ACTIVITIES, id("a"), Contract.activity(id("a"), 1));

    soon()
        .untilAsserted(
            () ->
                assertThat(sink.waitingFor())
                    .containsExactly(
                        "Elasticsearch: alias union-activities.g1 is not there:"
                            + " run ./unionpulse setup"));
    assertThat(elasticsearch.get("/" + ALIAS).path("status").asInt()).isEqualTo(404);

    try (var again = new Contract(servers)) {
      soon().until(() -> version(ALIAS, id("a")) == 1);
      soon().until(() -> again.isUpToDate("group-" + run));
    }
    assertThat(contract.deadLetters(id("a"))).isEmpty();
    soon().until(() -> sink.waitingFor().isEmpty());
  }

  private SinkApplication start(String group) {
    var application =
        new SinkApplication(
            SinkSettings.of(
                    servers.bootstrapServers(),
                    servers.schemaRegistryUrl(),
                    servers.elasticsearchUrl())
                .withGroupId(group));
    application.start();
    return application;
  }

  private String id(String name) {
    return run + "-" + name;
  }

  private long version(String alias, String id) {
    return elasticsearch.document(alias, id).path("_version").asLong();
  }

  private static DeadLetter only(List<DeadLetter> letters) {
    assertThat(letters).hasSize(1);
    return letters.get(0);
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200));
  }
}
