package io.unionpulse.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.unionpulse.cli.HealthServer;
import io.unionpulse.schemas.Generation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignalsIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void tellsOverHttpHowTheApplicationIs() throws Exception {
    try (var cluster = Cluster.start();
        var application = new StreamsApplication(cluster.settings(Generation.FIRST));
        var server = HealthServer.start("localhost", 0, application.signals())) {
      assertThat(get(server, "ready").statusCode()).isEqualTo(503);
      assertThat(get(server, "ready").body())
          .isEqualTo("the stream application does not process: it is NOT_STARTED\n");

      application.start();
      await().atMost(PATIENCE).until(() -> get(server, "ready").statusCode() == 200);
      String metrics = get(server, "../metrics").body();
      assertThat(metrics)
          .contains("unionpulse_streams_lag ", "jvm_memory_used_bytes{", "process_cpu_usage ")
          .containsPattern("(?m)^kafka_stream_thread_process_rate\\{")
          .containsPattern("(?m)^kafka_consumer_fetch_manager_records_consumed_total\\{");

      cluster.kafka().kill();
      await()
          .atMost(PATIENCE)
          .until(() -> get(server, "ready").body().contains("no broker is connected\n"));
      assertThat(get(server, "live").statusCode()).isEqualTo(200);
    }
  }

  private HttpResponse<String> get(HealthServer server, String what)
      throws IOException, InterruptedException {
    var uri = URI.create("http://localhost:" + server.port() + "/health/" + what).normalize();
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
