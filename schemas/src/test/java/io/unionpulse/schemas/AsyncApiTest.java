package io.unionpulse.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code docs/asyncapi.yaml} to the topic catalogue and to the newest released schemas. */
class AsyncApiTest {

  private static final Path DOCS = Path.of(System.getProperty("unionpulse.home"), "docs");
  private static final JsonNode API = api();

  static List<Topic<?>> topics() {
    return Topics.all();
  }

  private static JsonNode api() {
    try {
      return new YAMLMapper().readTree(DOCS.resolve("asyncapi.yaml").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode referred(JsonNode reference) {
    String pointer = reference.path("$ref").asText();
    assertThat(pointer).startsWith("#/");
    JsonNode target = API.at(pointer.substring(1));
    assertThat(target.isMissingNode()).as("what %s refers to", pointer).isFalse();
    return target;
  }

  private static JsonNode channel(Topic<?> topic) {
    return StreamSupport.stream(API.path("channels").spliterator(), false)
        .filter(channel -> channel.path("address").asText().equals(topic.name()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no channel for " + topic.name()));
  }

  private static Map<String, String> settings(JsonNode configuration) {
    Map<String, String> settings = new HashMap<>();
    configuration
        .properties()
        .forEach(
            setting ->
                settings.put(
                    setting.getKey(),
                    setting.getValue().isArray()
                        ? setting.getValue().get(0).asText()
                        : setting.getValue().asText()));
    return settings;
  }

  @Test
  void theChannelsAreTheTopics() {
    assertThat(API.path("asyncapi").asText()).startsWith("3.");
    assertThat(API.path("channels")).hasSize(Topics.all().size());
  }

  @ParameterizedTest
  @MethodSource("topics")
  void aChannelIsMadeAsItsTopicIs(Topic<?> topic) {
    JsonNode kafka = channel(topic).at("/bindings/kafka");

    assertThat(kafka.path("topic").asText()).isEqualTo(topic.name());
    assertThat(kafka.path("partitions").asInt()).isEqualTo(topic.partitions());
    assertThat(settings(kafka.path("topicConfiguration"))).isEqualTo(topic.config());
  }

  @ParameterizedTest
  @MethodSource("topics")
  void itsOneMessageIsOfTheNewestReleasedSchema(Topic<?> topic) throws IOException {
    JsonNode messages = channel(topic).path("messages");
    assertThat(messages).hasSize(1);
    JsonNode message = referred(messages.iterator().next());
    JsonNode payload = message.path("payload");
    Path schema = DOCS.resolve(payload.at("/schema/$ref").asText()).normalize();

    assertThat(message.path("name").asText()).isEqualTo(topic.valueSchema().getName());
    assertThat(payload.path("schemaFormat").asText()).startsWith("application/vnd.apache.avro");
    assertThat(new Schema.Parser().parse(schema.toFile())).isEqualTo(PortableSchema.of(topic));
    assertThat(Files.list(schema.getParent()))
        .as("released versions")
        .hasSize(Integer.parseInt(schema.getFileName().toString().replaceAll("\\D", "")));
    assertThat(message.at("/bindings/kafka/key/type").asText()).isEqualTo("string");
    assertThat(message.at("/bindings/kafka/schemaIdPayloadEncoding").asText())
        .isEqualTo("confluent");
  }

  @Test
  void everyChannelIsTakenOrGiven() {
    Set<String> addresses = new HashSet<>();
    for (JsonNode operation : API.path("operations")) {
      String address = referred(operation.path("channel")).path("address").asText();
      assertThat(operation.path("action").asText())
          .isEqualTo(address.equals(Topics.REPORTS.name()) ? "receive" : "send");
      addresses.add(address);
    }
    assertThat(addresses).hasSize(Topics.all().size());
  }
}
