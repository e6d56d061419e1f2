package io.unionpulse.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.local.LocalServers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Elasticsearch goes and comes back. */
class AwayIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Test
  void whatIsKnownIsShownWithSinceWhenUntilElasticsearchIsBack() throws Exception {
    try (LocalServers servers = TestServers.start();
        var server =
            DashboardServer.start(
                DashboardSettings.of("localhost", 0, servers.elasticsearchUrl()))) {
      new Documents(servers.elasticsearchUrl()).write(Documents.activity("a", "110112"));
      var client = new Client(server.port());
      await()
          .atMost(PATIENCE)
          .until(() -> client.get("/health/ready").status() == 200 && total(client) == 1);
      List<String> news = new CopyOnWriteArrayList<>();
      var reader = new Thread(() -> read(client, news));
      reader.setDaemon(true);
      reader.start();
      await().atMost(PATIENCE).until(() -> has(news, "\"up\""));

      servers.elasticsearch().kill();
      await().atMost(PATIENCE).until(() -> client.get("/health/ready").status() == 503);

      JsonNode stale = client.json("/api/overview");
      assertThat(stale.at("/summary/figures/activities").asLong()).isEqualTo(1);
      assertThat(Instant.parse(stale.at("/stale/since").asText())).isBefore(Instant.now());
      var unknown = client.get("/api/overview?district=110101");
      assertThat(unknown.status()).isEqualTo(503);
      assertThat(unknown.header("Retry-After")).isNotEmpty();
      assertThat(client.get("/api/export.csv").status()).isEqualTo(503);
      assertThat(client.get("/health/live").status()).isEqualTo(200);
      await().atMost(PATIENCE).until(() -> has(news, "\"away\""));

      servers.elasticsearch().restart();
      await().atMost(PATIENCE).until(() -> client.get("/health/ready").status() == 200);
      await().atMost(PATIENCE).until(() -> client.json("/api/overview").get("stale").isNull());
      assertThat(client.get("/api/overview?district=110101").status()).isEqualTo(200);
      await()
          .atMost(PATIENCE)
          .until(() -> news.stream().filter(line -> line.contains("\"up\"")).count() > 1);
    }
  }

  private static long total(Client client) {
    var answer = client.get("/api/overview");
    return answer.status() == 200 ? answer.json().at("/summary/figures/activities").asLong() : 0;
  }

  private static boolean has(List<String> news, String word) {
    return news.stream().anyMatch(line -> line.contains(word));
  }

  private static void read(Client client, List<String> news) {
    try (var lines = client.lines("/api/live")) {
      lines.forEach(news::add);
    } catch (Exception e) {
      news.add("ended: " + e);
    }
  }
}
