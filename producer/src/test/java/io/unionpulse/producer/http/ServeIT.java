package io.unionpulse.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What publishers do over HTTP, on the real Kafka and the real registry. */
class ServeIT {

  private static final Path SEEDS = Path.of(System.getProperty("unionpulse.home"), "seeds");
  private static final String NDJSON = "application/x-ndjson";

  @TempDir private static Path data;
  private static Broker broker;
  private static ReportServer server;
  private static Client client;

  @BeforeAll
  static void start() throws Exception {
    broker = Broker.start(data);
    String token = broker.token(Broker.SYSTEM);
    server = broker.serve(new Limits(1024 * 1024, 50, 1_000, 16, 4 * 1024 * 1024));
    client = Client.of(server.port(), token);
    await().atMost(Duration.ofSeconds(30)).until(() -> client.get("/health/ready").status() == 200);
  }

  @AfterAll
  static void stop() {
    server.close();
    broker.close();
  }

  private static String id(String own) {
    return Broker.SYSTEM + ":" + own;
  }

  private static String report(String own, String title) {
    return "{\"reportId\":\"%s\",\"title\":\"%s\"}".formatted(id(own), title);
  }

  private static ActivityReport newest(String id) {
    return broker.newest().get(id);
  }

  private static String keyOf(long millis) {
    return new UUID(millis << 16 | 0x7ABC, 0x8123_4567_89AB_CDEFL).toString();
  }

  @Test
  void anAcceptedReportIsInKafkaWhenTheAnswerComes() {
    var answer = client.postReport(report("one", "工会送清凉"));

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.json().get("reportId").asText()).isEqualTo(id("one"));
    ActivityReport stored = newest(id("one"));
    assertThat(stored.getTitle()).isEqualTo("工会送清凉");
    assertThat(stored.getRevision()).isEqualTo(answer.json().get("revision").asLong());
    assertThat(stored.getSource().getSystem()).isEqualTo(Broker.SYSTEM);
    assertThat(stored.getRegion()).isEqualTo("110000");
  }

  @Test
  void aReportWithNothingButATextIsTheSameReportWhenItIsSentAgain() {
    String json = "{\"title\":\"无号\",\"body\":\"职工运动会\"}";

    String first = client.postReport(json).json().get("reportId").asText();
    String second = client.postReport(json).json().get("reportId").asText();
    String other =
        client.postReport("{\"title\":\"无号\",\"body\":\"另一场\"}").json().get("reportId").asText();

    assertThat(second).isEqualTo(first).startsWith(Broker.SYSTEM + ":r-");
    assertThat(other).isNotEqualTo(first);
  }

  @Test
  void theSameKeyGivesTheSameIdAndRevisionOnAnotherServerToo() {
    String key = keyOf(1_780_000_000_123L);
    String json = "{\"title\":\"重试\"}";

    var first = client.postReport(json, "Idempotency-Key", key);
    String token = broker.token(Broker.SYSTEM);
    try (var other = broker.serve(Limits.STANDARD)) {
      var elsewhere = Client.of(other.port(), token);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> elsewhere.get("/health/ready").status() == 200);
      var second = elsewhere.postReport(json, "Idempotency-Key", key);

      assertThat(second.status()).isEqualTo(202);
      assertThat(second.json().get("reportId")).isEqualTo(first.json().get("reportId"));
      assertThat(second.json().get("revision")).isEqualTo(first.json().get("revision"));
      assertThat(first.json().get("revision").asLong()).isEqualTo(1_780_000_000_123L);
    }
    String id = first.json().get("reportId").asText();
    var twice = broker.published().stream().filter(r -> r.key().equals(id)).toList();
    assertThat(twice).hasSize(2);
    var one = twice.get(0).value();
    one.setIngestedAt(twice.get(1).value().getIngestedAt());
    assertThat(one).isEqualTo(twice.get(1).value());
  }

  @Test
  void aKeyThatHoldsNoTimeOrOneToComeIsRefused() {
    var random =
        client.postReport(report("key", "一"), "Idempotency-Key", UUID.randomUUID().toString());
    var future =
        client.postReport(
            report("key", "一"),
            "Idempotency-Key",
            keyOf(Instant.now().plus(Duration.ofHours(1)).toEpochMilli()));

    assertThat(List.of(random, future))
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(400);
              assertThat(answer.json().get("field").asText()).isEqualTo("Idempotency-Key");
              assertThat(answer.json().get("expected").asText()).startsWith("a UUID of version 7");
            });
  }

  @Test
  void aBatchIsAnsweredItemByItem() {
    String lines =
        report("b1", "一")
            + "\n\n"
            + "{\"reportId\":\"portal-haidian:b2\",\"titel\":\"二\"}\n"
            + "not json\n"
            + report("b3", "三");

    var answer = client.post("/v1/reports", NDJSON, lines);

    assertThat(answer.status()).isEqualTo(207);
    assertThat(answer.json().get("accepted").asInt()).isEqualTo(2);
    assertThat(answer.json().get("rejected").asInt()).isEqualTo(2);
    var items = answer.json().get("items");
    assertThat(items.findValuesAsText("status")).startsWith("202", "422");
    assertThat(items.get(0).get("reportId").asText()).isEqualTo(id("b1"));
    assertThat(items.get(1).at("/problem/field").asText()).isEqualTo("titel");
    assertThat(items.get(2).get("status").asInt()).isEqualTo(400);
    assertThat(items.get(3).get("reportId").asText()).isEqualTo(id("b3"));
    assertThat(broker.newest()).containsKeys(id("b1"), id("b3")).doesNotContainKey(id("b2"));
  }

  @Test
  void anArrayWhoseReportsAreAllGoodIs202AndOneWhoseReportsAreAllBadIsAProblem() {
    var good = client.postReport("[" + report("a1", "一") + "," + report("a2", "二") + "]");
    var bad = client.postReport("[{\"title\":7},{\"revision\":-1,\"title\":\"x\"}]");

    assertThat(good.status()).isEqualTo(202);
    assertThat(good.json().get("items")).hasSize(2);
    assertThat(bad.status()).isEqualTo(422);
    assertThat(bad.json().at("/items/0/problem/field").asText()).isEqualTo("title");
    assertThat(bad.json().at("/items/0/problem/found").asText()).isEqualTo("7");
    assertThat(bad.json().at("/items/0/problem/expected").asText()).isEqualTo("a string");
    assertThat(bad.json().at("/items/1/problem/field").asText()).isEqualTo("revision");
  }

  @Test
  void aReportTwiceInOneRevisionIsAConflictWithinTheBatch() {
    var answer = client.postReport("[" + report("c", "一") + "," + report("c", "二") + "]");

    assertThat(answer.status()).isEqualTo(207);
    assertThat(answer.json().at("/items/1/status").asInt()).isEqualTo(409);
    assertThat(newest(id("c")).getTitle()).isEqualTo("一");
  }

  @Test
  void aProblemNamesFieldFoundAndExpected() {
    var answer =
        client.postReport(
            "{\"title\":\"x\",\"publishedOn\":\"14.10.2024\"}", "X-Request-Id", "mine-1");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    assertThat(answer.header("X-Request-Id")).contains("mine-1");
    assertThat(answer.json().get("requestId").asText()).isEqualTo("mine-1");
    assertThat(answer.json().get("field").asText()).isEqualTo("publishedOn");
    assertThat(answer.json().get("found").asText()).isEqualTo("\"14.10.2024\"");
    assertThat(answer.json().get("expected").asText()).isEqualTo("a date such as 2024-10-14");
  }

  @Test
  void aCorrectionIsAHigherRevisionOfTheSameReport() {
    client.postReport(report("corrected", "错"), "Idempotency-Key", keyOf(1_780_000_000_000L));

    var answer = client.put(id("corrected"), "{\"title\":\"对\"}");

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.json().get("reportId").asText()).isEqualTo(id("corrected"));
    assertThat(newest(id("corrected")).getTitle()).isEqualTo("对");
    assertThat(newest(id("corrected")).getRevision())
        .isEqualTo(answer.json().get("revision").asLong());
  }

  @Test
  void theIdOfABodyMustBeThatOfThePath() {
    var answer = client.put(id("p1"), report("p2", "一"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().get("found").asText()).isEqualTo(id("p2"));
    assertThat(answer.json().get("expected").asText()).isEqualTo(id("p1"));
  }

  @Test
  void aRetractionIsARevisionThatTakesTheReportBack() {
    client.postReport(report("retracted", "撤"), "Idempotency-Key", keyOf(1_780_000_000_000L));

    assertThat(client.delete(id("retracted")).status()).isEqualTo(202);
    assertThat(client.delete(id("retracted-2") + "?revision=12").json().get("revision").asLong())
        .isEqualTo(12);

    assertThat(newest(id("retracted")).getStatus()).isEqualTo(ReportStatus.RETRACTED);
    assertThat(newest(id("retracted-2")).getRevision()).isEqualTo(12);
    assertThat(client.delete(id("x") + "?revision=-1").status()).isEqualTo(400);
  }

  @Test
  void aReportInAvroIsTakenAsItStandsInKafka() {
    var report =
        ActivityReport.newBuilder()
            .setReportId(id("avro"))
            .setRevision(5)
            .setSource(Source.newBuilder().setSystem(Broker.SYSTEM).setDocument("avro").build())
            .setTitle("二进制")
            .setIngestedAt(Instant.EPOCH)
            .build();
    byte[] bytes;
    try (var serializer =
        ContractSerdes.of(broker.registry().address()).serializer(Topics.REPORTS)) {
      bytes = serializer.serialize(Topics.REPORTS.name(), report);
    }
    String type = "application/vnd.confluent.avro";

    var posted = client.send("POST", "/v1/reports", type, bytes);
    var put = client.send("PUT", "/v1/reports/" + id("avro"), type, bytes);
    var torn = client.send("POST", "/v1/reports", type, new byte[] {0, 0, 0, 0, 1, 2, 3});
    bytes[1] = 77;
    var unknown = client.send("POST", "/v1/reports", type, bytes);

    assertThat(posted.status()).isEqualTo(202);
    assertThat(put.status()).isEqualTo(202);
    assertThat(newest(id("avro")).getTitle()).isEqualTo("二进制");
    assertThat(torn.status()).isEqualTo(400);
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.json().get("detail").asText()).contains("union.reports-value");
  }

  @Test
  void aPageBecomesItsArticlesInOneTransaction() throws Exception {
    Path seed;
    try (var files = Files.list(SEEDS)) {
      seed =
          files.filter(file -> file.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
    }
    String page = Files.readString(seed);

    var answer =
        client.post(
            "/v1/pages?document=A03&published=2024-10-14&region=440100", "text/plain", page);
    var inGb18030 =
        client.send(
            "POST",
            "/v1/pages?document=A03",
            "text/plain; charset=GB18030",
            page.getBytes(Charset.forName("GB18030")));

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.json().get("items").size()).isGreaterThan(1);
    assertThat(inGb18030.json().get("items").findValuesAsText("reportId"))
        .isEqualTo(answer.json().get("items").findValuesAsText("reportId"));
    Map<String, ActivityReport> ofPage =
        broker.published().stream()
            .map(record -> record.value())
            .filter(report -> report.getSource().getDocument().equals("A03"))
            .filter(report -> report.getPublishedOn() != null)
            .collect(Collectors.toMap(ActivityReport::getReportId, report -> report));
    assertThat(ofPage.keySet())
        .containsExactlyInAnyOrderElementsOf(
            answer.json().get("items").findValuesAsText("reportId"));
    assertThat(ofPage.values())
        .allSatisfy(
            report -> {
              assertThat(report.getPublishedOn()).isEqualTo(LocalDate.of(2024, 10, 14));
              assertThat(report.getRegion()).isEqualTo("440100");
            });
  }

  @Test
  void aPageWithoutTextOrWithAWrongParameterIsRefused() {
    assertThat(client.post("/v1/pages", "text/plain", " \n").status()).isEqualTo(400);
    assertThat(
            client
                .post("/v1/pages?published=2024-02-30", "text/plain", "x")
                .json()
                .get("field")
                .asText())
        .isEqualTo("published");
    assertThat(client.post("/v1/pages?region=11", "text/plain", "x").status()).isEqualTo(400);
    assertThat(client.post("/v1/pages", "text/html", "x").status()).isEqualTo(415);
    assertThat(client.post("/v1/pages", "text/plain; charset=klingon", "x").status())
        .isEqualTo(415);
  }

  @Test
  void nobodyWritesForAnotherPublisher() {
    var others = Client.of(server.port(), broker.token("portal-chaoyang"));
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> others.postReport("{\"title\":\"到\"}").status() == 202);
    client.postReport(report("mine", "我的"));

    var system = others.postReport("{\"title\":\"x\",\"source\":{\"system\":\"portal-haidian\"}}");
    var posted = others.postReport(report("mine", "改"));
    var put = others.put(id("mine"), "{\"title\":\"改\"}");
    var deleted = others.delete(id("mine"));
    var bare = others.postReport("{\"title\":\"x\",\"reportId\":\"mine\"}");

    assertThat(List.of(system, posted, put, deleted, bare))
        .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(403));
    assertThat(system.json().get("field").asText()).isEqualTo("source.system");
    assertThat(posted.json().get("expected").asText())
        .isEqualTo("an id that begins with portal-chaoyang:");
    assertThat(newest(id("mine")).getTitle()).isEqualTo("我的");
    assertThat(broker.newest().values())
        .allSatisfy(
            stored ->
                assertThat(stored.getReportId()).startsWith(stored.getSource().getSystem() + ":"));
  }

  @Test
  void withoutAGoodTokenNothingIsPublished() {
    int before = broker.published().size();
    var none = Client.of(server.port(), null).postReport(report("t1", "x"));
    var unknown = Client.of(server.port(), "upt_guess").postReport(report("t2", "x"));
    String ended = broker.token(Broker.SYSTEM, Instant.now().minusSeconds(1));
    var expired = Client.of(server.port(), ended);
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () ->
                expired
                    .postReport(report("t3", "x"))
                    .json()
                    .get("detail")
                    .asText()
                    .startsWith("the token of portal-haidian ended"));

    assertThat(List.of(none, unknown, expired.postReport(report("t4", "x"))))
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(401);
              assertThat(answer.header("WWW-Authenticate")).contains("Bearer realm=\"unionpulse\"");
            });
    assertThat(broker.published()).hasSize(before);
  }

  @Test
  void aTokenWhoseLineIsDeletedIsLockedOut() throws Exception {
    var leaving = Client.of(server.port(), broker.token("portal-leaving"));
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> leaving.postReport("{\"title\":\"在\"}").status() == 202);

    List<String> lines = Files.readAllLines(broker.tokens());
    Path without = broker.file("tokens.txt");
    Files.write(without, lines.stream().filter(line -> !line.endsWith("leaving")).toList());
    Files.move(without, broker.tokens(), StandardCopyOption.REPLACE_EXISTING);

    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> leaving.postReport("{\"title\":\"不在\"}").status() == 401);
  }

  @Test
  void whatIsTooLargeTooManyOrEncodedIsRefused() {
    String items =
        IntStream.range(0, 51)
            .mapToObj(i -> report("l" + i, "x"))
            .collect(Collectors.joining("\n"));
    var many = client.post("/v1/reports", NDJSON, items);
    var large = client.postReport("{\"title\":\"" + "x".repeat(1024 * 1024) + "\"}");
    var encoded = client.postReport(report("z", "x"), "Content-Encoding", "gzip");
    var kind = client.post("/v1/reports", "text/csv", "title\nx");

    assertThat(many.status()).isEqualTo(413);
    assertThat(large.status()).isEqualTo(413);
    assertThat(encoded.status()).isEqualTo(415);
    assertThat(encoded.header("Accept-Encoding")).contains("identity");
    assertThat(kind.status()).isEqualTo(415);
    assertThat(broker.newest()).doesNotContainKey(id("l0"));
  }

  @Test
  void theDescriptionIsServedWithAPageThatShowsItWithoutAnythingFromElsewhere() {
    assertThat(client.get("/openapi.json").json().get("openapi").asText()).isEqualTo("3.1.0");
    var page = client.get("/docs");

    assertThat(page.response().body())
        .contains("/v1/reports/{id}")
        .doesNotContain("http://", "https://", "<script", "src=");
    assertThat(page.header("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; style-src 'sha256-");
  }

  @Test
  void theDescriptionNamesEveryHandlerAndNoOther() {
    assertThat(Description.read().operations()).isEqualTo(server.operations());
  }

  @Test
  void metricsTellWhatWasAnswered() {
    client.postReport(report("metrics", "x"));
    client.postReport("{}");

    assertThat(client.get("/metrics").response().body())
        .contains("unionpulse_serve_reports_total{status=\"202\"}")
        .contains("unionpulse_serve_requests_seconds_count{method=\"POST\",status=\"422\"}")
        .contains("unionpulse_serve_ready 1.0");
  }
}
