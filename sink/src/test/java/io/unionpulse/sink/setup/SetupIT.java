package io.unionpulse.sink.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.unionpulse.cli.CommandException;
import io.unionpulse.local.LocalServers;
import io.unionpulse.schemas.Topic;
import io.unionpulse.schemas.Topics;
import io.unionpulse.sink.ElasticsearchProbe;
import io.unionpulse.sink.ServersExtension;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ServersExtension.class)
class SetupIT {

  private static final String GENERATION = "union-activities-000001";
  private static final String ALIAS = "union-activities";

  private final LocalServers servers;
  private final ElasticsearchProbe elasticsearch;

  SetupIT(LocalServers servers) {
    this.servers = servers;
    this.elasticsearch = new ElasticsearchProbe(servers.elasticsearchUrl());
  }

  @BeforeEach
  @AfterEach
  void clearElasticsearch() {
    elasticsearch
        .get("/_cat/indices?format=json")
        .forEach(index -> elasticsearch.delete("/" + index.path("index").asText()));
    List.of("foreign", ALIAS, "union-district-counts", "union-dead-letters", "union-pipeline")
        .forEach(name -> elasticsearch.delete("/_index_template/" + name));
    List.of(
            "unionpulse-settings",
            ALIAS + "-mappings",
            "union-district-counts-mappings",
            "union-dead-letters-mappings",
            "union-pipeline-mappings")
        .forEach(name -> elasticsearch.delete("/_component_template/" + name));
  }

  @Test
  void createsWhatIsMissingAndChangesNothingTheSecondTime() throws Exception {
    List<String> first = setUp();
    List<String> second = setUp();

    assertThat(first.stream().filter(SetupIT::isInElasticsearch))
        .hasSize(13)
        .allMatch(ends("created"));
    assertThat(second)
        .hasSize(first.size())
        .allSatisfy(line -> assertThat(line).contains("there already"));
    assertThat(elasticsearch.get("/_alias/" + ALIAS))
        .hasToString(
            "{\"%s\":{\"aliases\":{\"%s\":{\"is_write_index\":true}}}}"
                .formatted(GENERATION, ALIAS));
    assertThat(elasticsearch.get("/_alias/" + ALIAS + ".g1").has(GENERATION)).isTrue();
    assertThat(elasticsearch.get("/_cluster/health").path("status").asText()).isEqualTo("green");
    assertThat(topicNames()).containsAll(Topics.all().stream().map(Topic::name).toList());
  }

  @Test
  void givesNewIndicesTheShardsAndReplicasAskedFor() throws InterruptedException {
    setUp(
        new SetupSettings(
            servers.bootstrapServers(),
            servers.schemaRegistryUrl(),
            servers.elasticsearchUrl(),
            1,
            3,
            2,
            Duration.ofSeconds(30)));

    var settings =
        elasticsearch.get("/" + GENERATION + "/_settings").at("/" + GENERATION + "/settings/index");
    assertThat(settings.path("number_of_shards").asText()).isEqualTo("3");
    assertThat(settings.path("number_of_replicas").asText()).isEqualTo("2");
  }

  @Test
  void bringsTheMappingOfAnEarlierVersionUpToDate() throws InterruptedException {
    elasticsearch.put("/" + GENERATION, indexBody("\"_meta\":{\"managed_by\":\"unionpulse\"},"));

    assertThat(setUp())
        .contains("index union-activities-000001 behind union-activities: mapping updated");

    assertThat(mappingOfTitle()).isEqualTo("text");
  }

  @Test
  void saysThatAMappingThatCannotGrowNeedsANewGeneration() {
    elasticsearch.put(
        "/" + GENERATION,
        indexBody("\"_meta\":{\"managed_by\":\"unionpulse\"},").replace("keyword", "long"));

    assertRefused("run ./unionpulse reindex");
  }

  @Test
  void leavesATemplateOfSomebodyElseAlone() {
    String template = "{\"index_patterns\":[\"union-activities-*\"],\"priority\":1}";
    elasticsearch.put("/_index_template/" + ALIAS, template);

    assertRefused("index template union-activities is there already and is not UnionPulse's");

    assertThat(
            elasticsearch
                .get("/_index_template/" + ALIAS)
                .at("/index_templates/0/index_template/priority")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void refusesATemplateOfHigherPriority() {
    elasticsearch.put(
        "/_index_template/foreign", "{\"index_patterns\":[\"union-*\"],\"priority\":9999}");

    assertRefused("another index template of higher priority");

    assertThat(elasticsearch.get("/" + GENERATION).path("status").asInt()).isEqualTo(404);
  }

  @Test
  void refusesAnIndexUnderTheAliassName() {
    elasticsearch.put("/" + ALIAS, "{}");

    assertRefused("index union-activities is there under the alias's name");
  }

  @Test
  void refusesAnAliasOfSomebodyElse() {
    elasticsearch.put("/foreign-index", indexBody(""));

    assertRefused("alias union-activities is taken: it leads to index foreign-index");
  }

  @Test
  void refusesAFirstGenerationWithoutItsAlias() {
    elasticsearch.put("/" + GENERATION, "{}");

    assertRefused("index union-activities-000001 is there without the alias");
  }

  @Test
  void saysWhichServerIsAway() throws IOException {
    int nobody = freePort();
    String kafka = servers.bootstrapServers();
    String registry = servers.schemaRegistryUrl();
    String elastic = servers.elasticsearchUrl();

    assertAway("127.0.0.1:" + nobody, registry, elastic, "Kafka", "--bootstrap-servers");
    assertAway(kafka, url(nobody), elastic, "the schema registry", "--schema-registry-url");
    assertAway(kafka, registry, url(nobody), "Elasticsearch", "--elasticsearch-url");
  }

  private static void assertAway(
      String kafka, String registry, String elastic, String server, String option) {
    var settings = new SetupSettings(kafka, registry, elastic, 1, 1, 0, Duration.ofSeconds(3));
    List<String> lines = new ArrayList<>();
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> new SetupTask(settings, lines::add).run())
        .withMessageStartingWith(server)
        .withMessageContaining("is not up")
        .withMessageContaining(option);
    assertThat(lines).last().asString().startsWith("waiting up to 3 s for " + server);
  }

  private void assertRefused(String message) {
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(this::setUp)
        .withMessageContaining(message);
  }

  private List<String> setUp() throws InterruptedException {
    return setUp(
        SetupSettings.of(
            servers.bootstrapServers(), servers.schemaRegistryUrl(), servers.elasticsearchUrl()));
  }

  private static List<String> setUp(SetupSettings settings) throws InterruptedException {
    List<String> lines = new ArrayList<>();
    new SetupTask(settings, lines::add).run();
    return lines;
  }

  private String mappingOfTitle() {
    return elasticsearch
        .get("/" + GENERATION + "/_mapping")
        .at("/" + GENERATION + "/mappings/properties/title/type")
        .asText();
  }

  private Iterable<String> topicNames() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()))) {
      return admin.listTopics().names().get();
    }
  }

  private static String indexBody(String meta) {
    return """
    {"mappings": {%s "dynamic": "strict", "properties": {"reportId": {"type": "keyword"}}},
     "aliases": {"union-activities": {"is_write_index": true}}}\
    """
        .formatted(meta);
  }

  private static boolean isInElasticsearch(String line) {
    return line.startsWith("component") || line.startsWith("index");
  }

  private static Predicate<String> ends(String end) {
    return line -> line.endsWith(end);
  }

  private static String url(int port) {
    return "http://127.0.0.1:" + port;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
