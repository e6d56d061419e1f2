package io.unionpulse.dashboard;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.unionpulse.web.Problems;
import io.unionpulse.web.RequestId;
import io.unionpulse.web.SafeHeaders;
import io.unionpulse.web.WebServer;
import java.util.Set;

/** Answers the page and its API over Elasticsearch. */
public final class DashboardServer implements AutoCloseable {

  private static final int REQUESTS_AT_ONCE = 128;
  private static final String TEXT = "text/plain; charset=utf-8";

  private final WebServer web;

  private DashboardServer(DashboardSettings settings) {
    web =
        WebServer.start(
            settings.host(),
            settings.port(),
            settings.tls(),
            (request, response) -> {},
            REQUESTS_AT_ONCE,
            this::site);
  }

  /**
   * Starts to answer, whether or not Elasticsearch is up.
   *
   * @throws io.unionpulse.cli.CommandException if the address cannot be listened on
   */
  public static DashboardServer start(DashboardSettings settings) {
    return new DashboardServer(settings);
  }

  private void site(JavalinConfig site) {
    WebPages.add(site);
    common(site.routes);
    operating(site.routes);
  }

  private static void common(RoutesConfig routes) {
    routes.before(
        context -> {
          RequestId.assign(context);
          SafeHeaders.set(context);
          WebPages.headers(context);
        });
    Problems.answerFailures(routes);
  }

  private static void operating(RoutesConfig routes) {
    routes.get("/health/live", context -> context.contentType(TEXT).result("up\n"));
  }

  /** Every operation that it answers: {@code GET /api/summary}. */
  Set<String> operations() {
    return web.operations();
  }

  /** The port that it listens on. */
  public int port() {
    return web.port();
  }

  @Override
  public void close() {
    web.close();
  }
}
