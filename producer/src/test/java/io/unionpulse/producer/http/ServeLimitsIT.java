package io.unionpulse.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More than the server takes is sent away, and told when to come back. */
class ServeLimitsIT {

  private static final String REPORT = "{\"title\":\"多\"}";

  @TempDir private static Path data;
  private static Broker broker;

  @BeforeAll
  static void start() throws Exception {
    broker = Broker.start(data);
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  private static Client ready(ReportServer server, String token) {
    var client = Client.of(server.port(), token);
    await().atMost(Duration.ofSeconds(30)).until(() -> client.get("/health/ready").status() == 200);
    return client;
  }

  @Test
  void aPublisherWhoComesTooOftenIsToldWhenToComeBackAndOthersAreNot() {
    String hasty = broker.token("portal-hasty");
    String calm = broker.token("portal-calm");
    try (var server = broker.serve(new Limits(1024, 10, 3, 8, 8 * 1024))) {
      var client = ready(server, hasty);
      List<Client.Answer> answers = new ArrayList<>();
      await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> {
                answers.add(client.postReport(REPORT));
                return answers.get(answers.size() - 1).status() == 429;
              });

      assertThat(answers.get(answers.size() - 1).header("Retry-After")).contains("1");
      assertThat(Client.of(server.port(), calm).postReport(REPORT).status()).isEqualTo(202);
      await().atMost(Duration.ofSeconds(10)).until(() -> client.postReport(REPORT).status() == 202);
    }
  }

  @Test
  void aFullQueueSendsAwayAndTakesAgainOnceItHasRoom() throws IOException {
    String token = broker.token("portal-queue");
    try (var server = broker.serve(new Limits(1024, 10, 1_000, 2, 4 * 1024))) {
      var client = ready(server, token);
      try (var one = slow(server, token);
          var two = slow(server, token)) {
        assertThat(List.of(one, two)).allSatisfy(s -> assertThat(s.isConnected()).isTrue());
        await()
            .atMost(Duration.ofSeconds(20))
            .until(() -> client.postReport(REPORT).status() == 503);
        assertThat(client.postReport(REPORT).header("Retry-After")).isPresent();
        assertThat(client.get("/health/live").status()).isEqualTo(200);
      }
      await().atMost(Duration.ofSeconds(20)).until(() -> client.postReport(REPORT).status() == 202);
    }
  }

  /** A request that announces a body and does not send it. */
  private static Socket slow(ReportServer server, String token) throws IOException {
    var socket = new Socket("localhost", server.port());
    socket
        .getOutputStream()
        .write(
            ("POST /v1/reports HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Authorization: Bearer "
                    + token
                    + "\r\nContent-Length: 500\r\n\r\n{")
                .getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }
}
