package io.unionpulse.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireTest {

  private static final long SLOWNESS_MILLIS = 300;

  private final AtomicInteger asked = new AtomicInteger();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private HttpServer server;
  private Wire wire;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          asked.incrementAndGet();
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    wire = new Wire("http://127.0.0.1:" + server.getAddress().getPort(), SLOWNESS_MILLIS);
  }

  @AfterEach
  void stop() {
    wire.close();
    server.stop(0);
  }

  /** POST is not sent again by Java's client of itself. */
  private String echo(String text) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(wire.url())).POST(BodyPublishers.ofString(text)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void aGoodWireHandsEverythingOn() throws Exception {
    String much = "much ".repeat(100_000);

    assertThat(echo(much)).isEqualTo(much);
  }

  @Test
  void cutBeforeMeansThatTheServerHasNotSeenTheRequest() throws Exception {
    wire.disturb(Wire.Disturbance.CUT_BEFORE);
    assertThatThrownBy(() -> echo("lost")).isInstanceOf(IOException.class);
    assertThat(asked).hasValue(0);

    wire.disturb(Wire.Disturbance.NONE);
    assertThat(echo("again")).isEqualTo("again");
  }

  @Test
  void cutAfterMeansThatTheServerHasDoneWhatWasAsked() throws Exception {
    wire.disturb(Wire.Disturbance.CUT_AFTER);
    assertThatThrownBy(() -> echo("done")).isInstanceOf(IOException.class);
    assertThat(asked).hasValue(1);

    wire.disturb(Wire.Disturbance.NONE);
    assertThat(echo("again")).isEqualTo("again");
  }

  @Test
  void aSlowWireIsLateAndWhole() throws Exception {
    wire.disturb(Wire.Disturbance.SLOW);
    long begin = System.nanoTime();

    assertThat(echo("late")).isEqualTo("late");
    assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(SLOWNESS_MILLIS * 1_000_000);
  }

  @Test
  void aServerThatIsAwayIsAConnectionThatIsCut() throws Exception {
    server.stop(0);

    assertThatThrownBy(() -> echo("nobody")).isInstanceOf(IOException.class);
  }
}
