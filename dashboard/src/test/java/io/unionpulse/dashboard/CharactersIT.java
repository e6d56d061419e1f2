package io.unionpulse.dashboard;

import static io.unionpulse.dashboard.Client.encoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.avro.Activity;
import io.unionpulse.local.LocalServers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single Chinese characters, which the index knows by twos. */
class CharactersIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static LocalServers servers;
  private static DashboardServer server;
  private static Client client;

  @BeforeAll
  static void start() throws Exception {
    servers = TestServers.start();
    Activity title = Documents.activity("single-title", "110109");
    title.setTitle("秬鬯一卣");
    new Documents(servers.elasticsearchUrl())
        .write(
            body("single-begin", "鬯酒。"),
            body("single-end", "郁鬯，"),
            body("single-middle", "醴与郁鬯之间第3届。"),
            title,
            body("marked", "彝器与鼎彝，彝伦。"));

    server =
        DashboardServer.start(DashboardSettings.of("localhost", 0, servers.elasticsearchUrl()));
    client = new Client(server.port());
    await().atMost(PATIENCE).until(() -> client.get("/health/ready").status() == 200);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (servers != null) {
      servers.close();
    }
  }

  private static Activity body(String id, String body) {
    Activity activity = Documents.activity(id, "110109");
    activity.setBody(body);
    return activity;
  }

  @ParameterizedTest
  @CsvSource({
    "鬯, single-begin single-end single-middle single-title",
    "鬯 醴, single-middle",
    "\"鬯\", single-begin single-end single-middle single-title",
    "鬯3届, single-middle",
    "'鬯，', single-begin single-end single-middle single-title",
    "鼐, ''"
  })
  void aSingleCharacterIsFoundWhereverItStands(String text, String expected) {
    assertThat(client.ids("q=" + encoded(text) + "&sort=oldest"))
        .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
  }

  @Test
  void ofASingleCharacterTheCharacterItselfIsMarked() {
    JsonNode item = client.json("/api/activities?q=" + encoded("彝")).at("/items/0");

    assertThat(item.at("/snippet/marks").toString())
        .isEqualTo("[{\"start\":0,\"end\":1},{\"start\":4,\"end\":5},{\"start\":6,\"end\":7}]");
    assertThat(
            client
                .json("/api/activities/marked?q=" + encoded("彝"))
                .at("/highlights/body/1/start")
                .asInt())
        .isEqualTo(4);
  }
}
