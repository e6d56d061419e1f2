package io.unionpulse.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.bench.ApplicationJar;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.local.ChildJvm;
import io.unionpulse.local.KafkaServer;
import io.unionpulse.local.RegistryServer;
import io.unionpulse.producer.ProducerMain;
import io.unionpulse.schemas.AvroJson;
import io.unionpulse.schemas.ContractSetup;
import io.unionpulse.schemas.DistrictCountKey;
import io.unionpulse.schemas.Topics;
import io.unionpulse.streams.StreamsMain;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What was generated is counted as its generator says, to the last number. */
class GenerateIT {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> OF_EACH =
      List.of(
          "activities", "reports", "headcount", "activitiesWithHeadcount", "amountCny", "byType");

  @TempDir private Path folder;

  @Test
  void theRealTopologyCountsWhatTheGeneratorMeant() throws Exception {
    Path expected = folder.resolve("expected.json");
    try (var kafka = KafkaServer.start(folder.resolve("kafka"));
        var registry = RegistryServer.start(folder.resolve("registry"));
        var admin =
            Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.address()))) {
      ContractSetup.createTopics(admin, Optional.empty(), line -> {});
      ContractSetup.registerSchemas(registry.address(), line -> {});
      try (var streams = streams(kafka, registry)) {
        generateAndCount(kafka, registry, expected);
        assertThat(streams.isAlive()).isTrue();
      }
    }
  }

  private void generateAndCount(KafkaServer kafka, RegistryServer registry, Path expected)
      throws IOException {
    int exit =
        new CommandLine(new ProducerMain())
            .execute(
                "generate",
                "--publish",
                "--count",
                "4000",
                "--seed",
                "6",
                "--days",
                "40",
                "--reprints",
                "15",
                "--expected",
                expected.toString(),
                "--bootstrap-servers",
                kafka.address(),
                "--schema-registry-url",
                registry.address());
    assertThat(exit).isEqualTo(ExitCode.GOOD);

    Map<String, String> wanted = expected(expected);
    Map<String, String> counted = new TreeMap<>();
    try (var consumer =
        TopicReading.of(kafka.address(), registry.address(), Topics.DISTRICT_COUNTS)) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                for (var count : consumer.poll(Duration.ofMillis(500))) {
                  put(counted, count.value());
                }
                assertThat(counted).isEqualTo(wanted);
              });
    }
    assertThat(wanted).hasSizeGreaterThan(500);
  }

  private ChildJvm streams(KafkaServer kafka, RegistryServer registry) {
    return ChildJvm.start(
        ApplicationJar.command(
                "streams-app", StreamsMain.class, Map.of(), folder.resolve("streams.log"))
            .withArguments(
                "--bootstrap-servers",
                kafka.address(),
                "--schema-registry-url",
                registry.address()));
  }

  private static Map<String, String> expected(Path file) throws IOException {
    Map<String, String> counts = new TreeMap<>();
    for (JsonNode count : JSON.readTree(file.toFile()).path("counts")) {
      counts.put(
          count.path("district").asText()
              + '|'
              + count.path("granularity").asText()
              + '|'
              + count.path("period").asText(),
          numbers(count));
    }
    return counts;
  }

  /** The newest count of each key; one that fell to nothing is none. */
  private static void put(Map<String, String> counts, DistrictCount count) throws IOException {
    String key = DistrictCountKey.of(count);
    if (count.getReports() == 0) {
      counts.remove(key);
    } else {
      counts.put(key, numbers(JSON.readTree(AvroJson.bytes(count))));
    }
  }

  private static String numbers(JsonNode count) {
    Map<String, String> numbers = new TreeMap<>();
    for (String name : OF_EACH) {
      JsonNode value = count.path(name);
      if (value.isObject()) {
        value.properties().stream()
            .filter(type -> type.getValue().asLong() != 0)
            .forEach(type -> numbers.put(type.getKey(), type.getValue().asText()));
      } else {
        numbers.put(name, value.decimalValue().stripTrailingZeros().toPlainString());
      }
    }
    return numbers.toString();
  }
}
