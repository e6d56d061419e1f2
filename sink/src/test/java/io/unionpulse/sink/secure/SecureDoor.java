package io.unionpulse.sink.secure;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** TLS before a server that has none; lets nobody in without the right header. */
final class SecureDoor implements AutoCloseable {

  private static final int UNAUTHORIZED = 401;
  private static final Set<String> PASSED_ON =
      Set.of("content-type", "content-encoding", "accept", "accept-encoding");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<String> encodings = ConcurrentHashMap.newKeySet();
  private final HttpsServer server;
  private final String target;
  private final String authorization;

  /**
   * Opens at a free port.
   *
   * @param target address of the server behind it
   * @param authorization the header that it asks for
   */
  SecureDoor(String target, Certificate certificate, String authorization) throws IOException {
    this.target = target;
    this.authorization = authorization;
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  String url() {
    return "https://127.0.0.1:" + server.getAddress().getPort();
  }

  /** How the bodies of requests were encoded. */
  Set<String> encodings() {
    return encodings;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (!authorization.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
        answer(exchange, UNAUTHORIZED, REFUSED.getBytes(StandardCharsets.UTF_8));
        return;
      }
      var request =
          HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
              .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
      exchange
          .getRequestHeaders()
          .forEach(
              (name, values) -> {
                if (PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                  request.header(name, values.get(0));
                }
              });
      String encoding = exchange.getRequestHeaders().getFirst("Content-Encoding");
      encodings.add(encoding == null ? "" : encoding);
      HttpResponse<byte[]> behind = client.send(request.build(), BodyHandlers.ofByteArray());
      behind
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (name.toLowerCase(Locale.ROOT).matches("content-(type|encoding)|x-elastic.*")) {
                  exchange.getResponseHeaders().add(name, values.get(0));
                }
              });
      answer(exchange, behind.statusCode(), behind.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final String REFUSED =
      "{\"error_code\":401,\"message\":\"who are you?\",\"status\":401,"
          + "\"error\":{\"type\":\"security_exception\",\"reason\":\"who are you?\"}}";

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean none = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    if (status == UNAUTHORIZED) {
      exchange.getResponseHeaders().add("Content-Type", "application/json");
    }
    exchange.sendResponseHeaders(status, none ? -1 : body.length);
    if (!none) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
