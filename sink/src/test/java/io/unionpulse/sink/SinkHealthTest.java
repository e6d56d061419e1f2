package io.unionpulse.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.HealthServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SinkHealthTest {

  private static final String HOST = "localhost";

  private final SinkApplication sink =
      new SinkApplication(
          SinkSettings.of("localhost:1", "http://localhost:1", "http://localhost:1"));
  private final HealthServer server = HealthServer.start(HOST, 0, sink);

  @AfterEach
  void stop() {
    server.close();
    sink.close();
  }

  @Test
  void saysInWordsWhatIsWrong() throws IOException, InterruptedException {
    HttpResponse<String> answer = get("/health/ready");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).isEqualTo("the sink does not run\n");
  }

  @Test
  void isAliveThoughItIsNotReady() throws IOException, InterruptedException {
    assertThat(get("/health/live").statusCode()).isEqualTo(200);
  }

  @Test
  void tellsEveryNumberInPrometheusFormat() throws IOException, InterruptedException {
    HttpResponse<String> answer = get("/metrics");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "unionpulse_sink_lag 0.0",
            "unionpulse_sink_records_open 0.0",
            "unionpulse_sink_oldest_open_seconds 0.0");
  }

  @Test
  void knowsNoOtherPath() throws IOException, InterruptedException {
    assertThat(get("/other").statusCode()).isEqualTo(404);
  }

  @Test
  void saysThatAPortIsTaken() {
    assertThatThrownBy(() -> HealthServer.start(HOST, server.port(), sink))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("--http-port");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var uri = URI.create("http://" + HOST + ":" + server.port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
