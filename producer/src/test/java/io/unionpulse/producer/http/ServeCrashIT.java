package io.unionpulse.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process: killed, stopped, without its servers. */
class ServeCrashIT {

  private static final int CLIENTS = 4;
  private static final int BATCH = 20;
  private static final int KILLS = 3;
  private static final int ACCEPTED_BETWEEN_KILLS = 1_000;

  @TempDir private static Path data;
  private static Broker broker;
  private static String token;

  @BeforeAll
  static void start() throws Exception {
    broker = Broker.start(data);
    token = broker.token(Broker.SYSTEM);
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  /** What publishers hold in their own lists: the reports that were answered with 202. */
  private final Map<String, Long> accepted = new ConcurrentHashMap<>();

  private final AtomicInteger numbers = new AtomicInteger();

  private Thread publishing(int port, AtomicBoolean go) {
    var thread =
        new Thread(
            () -> {
              var client = Client.of(port, token);
              while (go.get()) {
                try {
                  publish(client);
                } catch (UncheckedIOException e) {
                  return; // Killed: what is not answered is not in the list.
                }
              }
            });
    thread.start();
    return thread;
  }

  private void publish(Client client) {
    int first = numbers.getAndAdd(BATCH);
    String reports =
        IntStream.range(first, first + BATCH)
            .mapToObj(
                i -> "{\"reportId\":\"%s:%d\",\"title\":\"第%d件\"}".formatted(Broker.SYSTEM, i, i))
            .collect(Collectors.joining("\n"));
    var answer = client.post("/v1/reports", "application/x-ndjson", reports);
    for (var item : answer.json().path("items")) {
      if (item.get("status").asInt() == 202) {
        accepted.put(item.get("reportId").asText(), item.get("revision").asLong());
      }
    }
  }

  @Test
  void aKillInMidFlowLosesNoReportThatWasAccepted() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      try (var server =
          ServeProcess.start(broker, broker.file("serve.log"), "--rate", "100000").awaitReady()) {
        var go = new AtomicBoolean(true);
        int before = accepted.size();
        List<Thread> publishers = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
          publishers.add(publishing(server.port(), go));
        }
        await()
            .atMost(Duration.ofMinutes(1))
            .until(() -> accepted.size() >= before + ACCEPTED_BETWEEN_KILLS);
        server.process().kill();
        for (Thread publisher : publishers) {
          publisher.join();
        }
      }
    }

    var stored = broker.newest();
    assertThat(accepted).hasSizeGreaterThanOrEqualTo(KILLS * ACCEPTED_BETWEEN_KILLS);
    assertThat(accepted)
        .allSatisfy((id, revision) -> assertThat(stored.get(id).getRevision()).isEqualTo(revision));
  }

  @Test
  void aStopInMidFlowAnswersWhoIsInsideAndIsOverWithinTenSeconds() throws Exception {
    try (var server =
        ServeProcess.start(broker, broker.file("serve.log"), "--rate", "100000").awaitReady()) {
      var go = new AtomicBoolean(true);
      var publisher = publishing(server.port(), go);
      await().atMost(Duration.ofMinutes(1)).until(() -> accepted.size() >= ACCEPTED_BETWEEN_KILLS);

      server.process().requestStop();

      assertThat(server.process().awaitExit(Duration.ofSeconds(10))).isTrue();
      publisher.join();
    }
    var stored = broker.newest();
    assertThat(accepted).allSatisfy((id, revision) -> assertThat(stored).containsKey(id));
  }

  @Test
  void whileKafkaIsAwayNothingIsAcceptedAndReadinessSaysWhy() throws IOException {
    try (var server =
        ServeProcess.start(broker, broker.file("serve.log"), "--timeout", "2").awaitReady()) {
      var client = Client.of(server.port(), token);
      String report = "{\"reportId\":\"%s:away\",\"title\":\"等\"}".formatted(Broker.SYSTEM);
      broker.kafka().kill();

      var whileItSeemsThere = client.postReport(report);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> client.get("/health/ready").status() == 503);
      var known = client.postReport(report);
      var page = client.post("/v1/pages", "text/plain", "标题\n正文");

      assertThat(List.of(whileItSeemsThere, known, page))
          .allSatisfy(
              answer -> {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.header("Retry-After")).contains("5");
              });
      assertThat(client.get("/health/ready").response().body())
          .startsWith("Kafka at " + broker.kafka().address() + " does not answer");
      assertThat(client.get("/health/live").status()).isEqualTo(200);

      broker.kafka().restart();
      await().atMost(Duration.ofMinutes(1)).until(() -> client.postReport(report).status() == 202);
    }
    assertThat(broker.newest()).containsKey(Broker.SYSTEM + ":away");
  }

  @Test
  void withoutTheRegistryAtItsStartTheServerWaitsForIt() throws IOException {
    broker.registry().kill();
    try (var server = ServeProcess.start(broker, broker.file("serve.log"))) {
      var client = Client.of(server.port(), token);
      await()
          .atMost(Duration.ofMinutes(1))
          .ignoreExceptions()
          .until(
              () ->
                  client
                      .get("/health/ready")
                      .response()
                      .body()
                      .startsWith("the schema registry at " + broker.registry().address()));

      assertThat(client.postReport("{\"title\":\"早\"}").status()).isEqualTo(503);

      broker.registry().restart();
      server.awaitReady();
      assertThat(client.postReport("{\"title\":\"晚\"}").status()).isEqualTo(202);
    }
  }
}
