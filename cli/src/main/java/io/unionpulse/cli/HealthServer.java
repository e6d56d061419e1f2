package io.unionpulse.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Metrics and health over HTTP: {@code /metrics} in Prometheus's format, {@code /health/live} and
 * {@code /health/ready} with 200 or 503 and one line for each thing that is wrong.
 */
public final class HealthServer implements AutoCloseable {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;
  private static final int THREADS = 2;
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS,
          task -> {
            var thread = new Thread(task, "health");
            thread.setDaemon(true);
            return thread;
          });
  private final HttpServer server;

  private HealthServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts to answer.
   *
   * @param port 1 to 65535, or 0 for any free one
   * @throws CommandException if it cannot listen there
   */
  public static HealthServer start(String host, int port, HealthSource source) {
    HttpServer server;
    try {
      server = HttpServer.create(new InetSocketAddress(host, port), 0);
    } catch (IOException e) {
      throw new CommandException(
          "cannot listen on %s:%d (%s): choose another --http-port"
              .formatted(host, port, e.getMessage()),
          e);
    }
    var health = new HealthServer(server);
    server.setExecutor(health.threads);
    server.createContext("/metrics", answering(PROMETHEUS, () -> new Answer(OK, source.metrics())));
    server.createContext("/health/live", answering(TEXT, () -> answer(source.stuck())));
    server.createContext("/health/ready", answering(TEXT, () -> answer(source.notReady())));
    server.createContext("/", answering(TEXT, () -> new Answer(NOT_FOUND, "not found\n")));
    server.start();
    return health;
  }

  private record Answer(int status, String text) {}

  private static Answer answer(List<String> wrong) {
    return wrong.isEmpty()
        ? new Answer(OK, "up\n")
        : new Answer(
            UNAVAILABLE, wrong.stream().map(line -> line + "\n").collect(Collectors.joining()));
  }

  private static HttpHandler answering(String type, Supplier<Answer> answers) {
    return exchange -> {
      try (exchange) {
        send(exchange, type, answers.get());
      }
    };
  }

  private static void send(HttpExchange exchange, String type, Answer answer) throws IOException {
    byte[] body = answer.text().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
