package io.unionpulse.dashboard;

import static io.unionpulse.dashboard.Client.encoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.unionpulse.cli.Commands;
import io.unionpulse.local.LocalServers;
import io.unionpulse.producer.Ingest;
import io.unionpulse.producer.IngestSettings;
import io.unionpulse.schemas.Topics;
import io.unionpulse.sink.SinkApplication;
import io.unionpulse.sink.SinkMain;
import io.unionpulse.sink.SinkSettings;
import io.unionpulse.streams.StreamsApplication;
import io.unionpulse.streams.StreamsSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The seeds through the whole pipeline, as the API shows them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeedsIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Path HOME = Path.of(System.getProperty("unionpulse.home"));
  private static final Deque<AutoCloseable> RUNNING = new ArrayDeque<>();

  @TempDir private static Path folder;
  private static LocalServers servers;
  private static Client client;

  @BeforeAll
  static void start() throws Exception {
    servers = keep(TestServers.start());
    var sink =
        keep(
            new SinkApplication(
                SinkSettings.of(
                    servers.bootstrapServers(),
                    servers.schemaRegistryUrl(),
                    servers.elasticsearchUrl())));
    sink.start();
    var streams =
        keep(
            new StreamsApplication(
                new StreamsSettings(
                    servers.bootstrapServers(),
                    servers.schemaRegistryUrl(),
                    StreamsSettings.DEFAULT_APPLICATION_ID,
                    folder.resolve("state"),
                    1)));
    streams.start();
    var server =
        keep(
            DashboardServer.start(
                DashboardSettings.of("localhost", 0, servers.elasticsearchUrl())));
    client = new Client(server.port());
    try (Stream<Path> pages = Files.list(HOME.resolve("seeds"))) {
      ingest(pages.filter(page -> page.toString().endsWith(".txt")).sorted().toList());
    }
    await().atMost(PATIENCE).until(() -> activities("") == 27);
  }

  @AfterAll
  static void stop() throws Exception {
    while (!RUNNING.isEmpty()) {
      RUNNING.pop().close();
    }
  }

  private static <T extends AutoCloseable> T keep(T part) {
    RUNNING.push(part);
    return part;
  }

  private static void ingest(List<Path> files) throws InterruptedException {
    Ingest.run(files, IngestSettings.of(servers.bootstrapServers(), servers.schemaRegistryUrl()));
  }

  private static long activities(String filter) {
    var answer = client.get("/api/summary?" + filter);
    return answer.status() == 200 ? answer.json().at("/figures/activities").asLong() : -1;
  }

  @Test
  @Order(1)
  void theDistrictsAreTheGolds() throws IOException {
    Map<String, Long> gold = new TreeMap<>();
    Files.readAllLines(HOME.resolve("demo/src/test/resources/seeds-table.txt")).stream()
        .map(line -> line.strip().split("\\s+", -1))
        .filter(cells -> cells[0].matches("[0-9]+") && !cells[1].equals("total"))
        .forEach(cells -> gold.put(cells[1], Long.valueOf(cells[0])));
    Map<String, Long> shown = new TreeMap<>();
    client
        .json("/api/districts")
        .get("districts")
        .forEach(row -> shown.put(row.get("code").asText(), row.get("activities").asLong()));

    assertThat(shown).isEqualTo(gold);
  }

  @Test
  @Order(1)
  void aDistrictLeadsToItsReports() throws IOException {
    List<String> gold = new ArrayList<>();
    for (String line : Files.readAllLines(HOME.resolve("seeds/gold/seeds.gold.jsonl"))) {
      JsonNode article = new JsonMapper().readTree(line);
      if (article.at("/districts/0").toString().contains("110112")) {
        gold.add(article.get("title").asText());
      }
    }
    List<String> shown = new ArrayList<>();
    client
        .json("/api/activities?district=110112")
        .get("items")
        .forEach(item -> shown.add(item.get("title").asText()));

    assertThat(shown).hasSize(2).containsExactlyInAnyOrderElementsOf(gold);
  }

  @Test
  @Order(1)
  void aSearchMarksExactlyWhatWasSearched() {
    JsonNode found = client.json("/api/activities?q=" + encoded("\"健步走\""));
    JsonNode first = found.at("/items/0");

    assertThat(first.get("title").asText()).contains("健步走");
    assertThat(first.at("/snippet/marks")).isNotEmpty();
    for (JsonNode mark : first.at("/snippet/marks")) {
      assertThat(cut(first.at("/snippet/text").asText(), mark)).isEqualTo("健步走");
    }
    JsonNode detail =
        client.json(
            "/api/activities/" + encoded(first.get("reportId").asText()) + "?q=" + encoded("健步走"));
    String body = detail.at("/activity/body").asText();
    assertThat(detail.at("/highlights/body")).hasSizeGreaterThan(1);
    for (JsonNode mark : detail.at("/highlights/body")) {
      assertThat(cut(body, mark)).isEqualTo("健步走");
    }
  }

  private static String cut(String text, JsonNode mark) {
    return text.substring(mark.get("start").asInt(), mark.get("end").asInt());
  }

  @Test
  @Order(1)
  void everyFactIsWhereItsEvidenceSays() {
    int proved = 0;
    for (JsonNode item : client.json("/api/activities?size=100").get("items")) {
      JsonNode detail = client.json("/api/activities/" + encoded(item.get("reportId").asText()));
      for (JsonNode fact : detail.get("facts")) {
        JsonNode evidence = fact.get("evidence");
        if (!evidence.isNull()) {
          String text = detail.get("activity").get(evidence.get("field").asText()).asText();
          assertThat(cut(text, evidence)).isEqualTo(evidence.get("text").asText());
          proved++;
        }
      }
    }
    assertThat(proved).isGreaterThan(100);
  }

  @Test
  @Order(1)
  void aDownloadHasEveryReport() {
    assertThat(client.get("/api/export.csv").body().lines()).hasSize(28);
    assertThat(client.get("/api/export.csv?district=110112").body().lines()).hasSize(3);
  }

  /** What a reader of the contract copies, with the id of a report put in. */
  @Test
  @Order(1)
  void theQueriesOfTheContractRun() throws Exception {
    var contract = Files.readString(HOME.resolve("docs/contract.md"));
    var blocks =
        Pattern.compile("```\nPOST (/[^ \\n]+)\n(.*?)```", Pattern.DOTALL)
            .matcher(contract)
            .results()
            .toList();
    assertThat(blocks).hasSize(8);
    String id = client.json("/api/activities").at("/items/0/reportId").asText();
    List<JsonNode> answers = new ArrayList<>();
    for (var block : blocks) {
      var answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(servers.elasticsearchUrl() + block.group(1)))
                      .header("Content-Type", "application/json")
                      .POST(BodyPublishers.ofString(block.group(2).replace("ID", id)))
                      .build(),
                  BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      answers.add(new JsonMapper().readTree(answer.body()));
    }
    JsonNode character =
        client.json("/api/activities?duplicates=include&retracted=include&q=" + encoded("匠"));
    assertThat(answers.get(7).at("/hits/total/value").asLong())
        .isPositive()
        .isEqualTo(character.at("/total/value").asLong());
    long october = client.json("/api/summary?period=2024-10").at("/figures/activities").asLong();
    assertThat(answers.get(0).at("/hits/total/value").asLong()).isEqualTo(october);
    long counted = 0;
    for (JsonNode hit : answers.get(1).at("/hits/hits")) {
      counted += hit.at("/_source/activities").asLong();
    }
    assertThat(counted).isEqualTo(october);
    assertThat(answers.get(2).at("/aggregations/undated/doc_count"))
        .isEqualTo(client.json("/api/timeline").get("undated"));
    assertThat(answers.get(3).at("/hits/total/value"))
        .isEqualTo(client.json("/api/activities?q=" + encoded("\"健步走\"")).at("/total/value"));
    assertThat(answers.get(4).at("/hits/total/value").asLong()).isEqualTo(1);
  }

  @Test
  @Order(2)
  void aReportPublishedMeanwhileIsTold() throws Exception {
    List<String> news = new CopyOnWriteArrayList<>();
    var reader =
        new Thread(
            () -> {
              try (var lines = client.lines("/api/live")) {
                lines.forEach(news::add);
              } catch (Exception e) {
                news.add("ended: " + e);
              }
            });
    reader.setDaemon(true);
    reader.start();
    await().atMost(PATIENCE).until(() -> news.stream().anyMatch(l -> l.contains("\"mark\"")));
    int before = news.size();

    Path file = folder.resolve("new.ndjson");
    Files.writeString(
        file,
        """
        {"reportId":"new-1","publishedOn":"%s","title":"门头沟区总工会送清凉",\
        "body":"门头沟区总工会走访慰问户外劳动者200名。","declared":{"districtCode":"110109"}}
        """
            .formatted(LocalDate.now(Api.ZONE)));
    ingest(List.of(file));

    await()
        .atMost(PATIENCE)
        .until(() -> news.subList(before, news.size()).stream().anyMatch(l -> l.contains("mark")));
    await().atMost(PATIENCE).until(() -> activities("district=110109") == 1);
    assertThat(client.json("/api/activities").at("/items/0/reportId").asText()).isEqualTo("new-1");
  }

  @Test
  @Order(3)
  void thePipelineTellsOfItself() throws Exception {
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      producer
          .send(
              new ProducerRecord<>(
                  Topics.REPORTS.name(),
                  "bad".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                  new byte[] {1, 2, 3}))
          .get();
    }
    await()
        .atMost(PATIENCE)
        .until(() -> client.json("/api/pipeline").at("/deadLetters/total").asLong() == 1);
    int code =
        Commands.run(
            new SinkMain(),
            "reconcile",
            "--bootstrap-servers",
            servers.bootstrapServers(),
            "--schema-registry-url",
            servers.schemaRegistryUrl(),
            "--elasticsearch-url",
            servers.elasticsearchUrl());
    assertThat(code).isZero();

    await()
        .atMost(PATIENCE)
        .until(() -> client.json("/api/pipeline").at("/reconcile/differences").isNumber());
    await()
        .atMost(PATIENCE)
        .until(() -> client.json("/api/pipeline").at("/sink/lagRecords").asLong(-1) == 0);
    JsonNode pipeline = client.json("/api/pipeline");
    assertThat(pipeline.at("/reconcile/differences").asLong()).isZero();
    assertThat(pipeline.at("/reconcile/compared/0/found").asLong()).isEqualTo(28);
    assertThat(pipeline.at("/deadLetters/byReason/0/reason").asText()).isEqualTo("UNDECODABLE");
    assertThat(pipeline.at("/deadLetters/byReason/0/stage").asText()).isEqualTo("streams");
    assertThat(pipeline.at("/deadLetters/newest/0/key").asText()).isEqualTo("bad");
    assertThat(pipeline.at("/newest/reportId").asText()).isEqualTo("new-1");
  }
}
