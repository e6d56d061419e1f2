package io.unionpulse.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import io.unionpulse.cli.CommandException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Javalin on Jetty, set up for strangers: limits, no banner, errors as problems. */
public final class WebServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final int SPARE_THREADS = 16;
  private static final int IDLE_MILLIS = 30_000;
  private static final int STOP_MILLIS = 2_000;
  private static final int STOP_IDLE_MILLIS = 200;
  private static final int HEADER_BYTES = 16 * 1024;
  private static final int MAX_CONNECTIONS = 2_000;

  private final Javalin javalin;

  private WebServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts to answer.
   *
   * @param tls who the server is; empty for plain HTTP
   * @param log told each request when it is over
   * @param requestsAtOnce most requests that are worked on at once
   * @param site adds what is answered
   * @throws CommandException if it cannot listen there
   */
  public static WebServer start(
      String host,
      int port,
      Optional<Tls> tls,
      RequestLog log,
      int requestsAtOnce,
      Consumer<JavalinConfig> site) {
    var context = tls.map(Tls::context);
    var javalin =
        Javalin.create(
            config -> {
              configure(config, log, requestsAtOnce);
              config.jetty.addConnector(
                  (server, http) -> {
                    var plain = new HttpConnectionFactory(http);
                    if (context.isEmpty()) {
                      return listening(new ServerConnector(server, plain), host, port);
                    }
                    http.addCustomizer(new SecureRequestCustomizer(false));
                    return listening(new ServerConnector(server, context.get(), plain), host, port);
                  });
              site.accept(config);
            });
    try {
      return new WebServer(javalin.start());
    } catch (RuntimeException e) {
      throw new CommandException(
          "cannot listen on %s:%d (%s): choose another --http-port"
              .formatted(host, port, e.getMessage()),
          e);
    }
  }

  private static Connector listening(ServerConnector connector, String host, int port) {
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.setShutdownIdleTimeout(STOP_IDLE_MILLIS);
    return connector;
  }

  private static void configure(JavalinConfig config, RequestLog log, int requestsAtOnce) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.prefer405over404 = true;
    config.jetty.threadPool = new QueuedThreadPool(requestsAtOnce + SPARE_THREADS, 2);
    config.jetty.modifyHttpConfiguration(WebServer::configure);
    config.jetty.modifyServer(server -> configure(server, log));
  }

  private static void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
    http.setRequestHeaderSize(HEADER_BYTES);
  }

  private static void configure(Server server, RequestLog log) {
    server.setErrorHandler(new JettyProblems());
    server.setRequestLog(log);
    server.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, server));
    server.setStopTimeout(STOP_MILLIS);
  }

  /** Every operation that is answered: {@code POST /v1/reports}. */
  public Set<String> operations() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .collect(Collectors.toSet());
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Lets connections end that are busy, for a moment; then all are cut. */
  @Override
  public void close() {
    try {
      javalin.stop();
    } catch (JavalinException e) {
      LOG.warn("connections were cut that did not end in time: {}", e.getMessage());
    }
  }
}
