package io.unionpulse.sink.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Stands before an Elasticsearch and does {@link Fault}s to some of the requests, at random. */
public final class FaultyProxy implements AutoCloseable {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;
  private static final int BAD_GATEWAY = 502;
  private static final int CONTENT_TOO_LARGE = 413;
  private static final int LARGE = 256 * 1024;

  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<Fault, Integer> done = new EnumMap<>(Fault.class);
  private final HttpServer server;
  private final String target;
  private final List<Fault> faults;
  private final double rate;
  private final Duration slowness;
  private final Random random;

  /**
   * A proxy on a free port.
   *
   * @param target base address of Elasticsearch
   * @param faults of which one is done at a time; none for a good proxy
   * @param rate share of the requests that something is done to, 0 to 1
   * @param slowness how late a slow answer is
   */
  public FaultyProxy(String target, List<Fault> faults, double rate, Duration slowness, long seed)
      throws IOException {
    this.target = target;
    this.faults = List.copyOf(faults);
    this.rate = rate;
    this.slowness = slowness;
    this.random = new Random(seed);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Base address of the proxy. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** How often each fault was done. */
  public synchronized Map<Fault, Integer> done() {
    return new EnumMap<>(done);
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    try (exchange) {
      Fault fault = body.length == 0 ? null : choose(body.length);
      if (fault == null) {
        answer(exchange, forward(exchange, body));
        return;
      }
      switch (fault) {
        case BUSY -> answer(exchange, TOO_MANY_REQUESTS, "{\"error\":{\"type\":\"busy\"}}");
        case UNAVAILABLE -> answer(exchange, UNAVAILABLE, "<html>not now</html>");
        case TOO_LARGE -> answer(exchange, CONTENT_TOO_LARGE, "");
        case CUT_BEFORE -> {}
        case CUT_AFTER -> forward(exchange, body);
        case SLOW -> {
          HttpResponse<byte[]> late = forward(exchange, body);
          TimeUnit.NANOSECONDS.sleep(slowness.toNanos());
          answer(exchange, late);
        }
        case BUSY_FOR_SOME -> answerForSome(exchange, new String(body, UTF_8));
      }
    } catch (IOException e) { // Elasticsearch is away, or the sink has lost patience
      if (exchange.getResponseCode() < 0) {
        exchange.sendResponseHeaders(BAD_GATEWAY, -1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Null if the request is let through. */
  private synchronized Fault choose(int size) {
    if (faults.isEmpty() || random.nextDouble() >= rate) {
      return null;
    }
    Fault chosen = faults.get(random.nextInt(faults.size()));
    if (chosen == Fault.TOO_LARGE && size <= LARGE) {
      return null;
    }
    done.merge(chosen, 1, Integer::sum);
    return chosen;
  }

  private void answerForSome(HttpExchange exchange, String body)
      throws IOException, InterruptedException {
    PartialBulk bulk;
    synchronized (this) {
      bulk = PartialBulk.of(body, random);
    }
    if (bulk.isEmpty()) {
      answer(exchange, TOO_MANY_REQUESTS, "{\"error\":{\"type\":\"busy\"}}");
      return;
    }
    HttpResponse<byte[]> answer = forward(exchange, bulk.body().getBytes(UTF_8));
    answer(exchange, answer.statusCode(), bulk.answer(new String(answer.body(), UTF_8)));
  }

  private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    for (String name : List.of("Content-Type", "Accept")) {
      String value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        request.header(name, value);
      }
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer)
      throws IOException {
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (name.equalsIgnoreCase("content-type") || name.startsWith("x-elastic")) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    exchange.sendResponseHeaders(
        answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
    exchange.getResponseBody().write(answer.body());
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
