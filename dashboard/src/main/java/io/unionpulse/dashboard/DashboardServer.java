package io.unionpulse.dashboard;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.unionpulse.dashboard.index.IndexWatch;
import io.unionpulse.dashboard.live.Listeners;
import io.unionpulse.elasticsearch.ElasticsearchServer;
import io.unionpulse.web.ApiPages;
import io.unionpulse.web.ProblemType;
import io.unionpulse.web.Problems;
import io.unionpulse.web.RateLimit;
import io.unionpulse.web.RequestId;
import io.unionpulse.web.RequestJournal;
import io.unionpulse.web.SafeHeaders;
import io.unionpulse.web.WebServer;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/**
 * Answers the page and its read-only API over Elasticsearch. Starts, and stays up, while
 * Elasticsearch is away: it says so then, and shows what it knows.
 */
public final class DashboardServer implements AutoCloseable {

  private static final int REQUESTS_AT_ONCE = 128;
  private static final Duration WATCH_TIMEOUT = Duration.ofSeconds(3);
  private static final String CLIENT = "unionpulse.client";
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";

  private final ElasticsearchServer asking;
  private final ElasticsearchServer watching;
  private final IndexWatch watch;
  private final Listeners listeners;
  private final DashboardMetrics metrics;
  private final RateLimit rate;
  private final Api api;
  private final Downloads downloads;
  private final WebServer web;

  private DashboardServer(DashboardSettings settings, Clock clock) {
    asking =
        ElasticsearchServer.at(
            settings.elasticsearchUrl(), settings.clients(), settings.answerTimeout());
    watching =
        ElasticsearchServer.at(settings.elasticsearchUrl(), settings.clients(), WATCH_TIMEOUT);
    watch = new IndexWatch(watching.blockingClient(), clock);
    listeners = new Listeners(watch);
    metrics = new DashboardMetrics(watch, listeners);
    rate = new RateLimit(settings.requestsPerSecond(), System::nanoTime);
    ElasticsearchClient elasticsearch = asking.blockingClient();
    api = new Api(elasticsearch, watch, clock);
    downloads = new Downloads(elasticsearch, watch);
    web =
        WebServer.start(
            settings.host(),
            settings.port(),
            settings.tls(),
            new RequestJournal(metrics::request, CLIENT),
            REQUESTS_AT_ONCE,
            this::site);
    watch.start();
  }

  /**
   * Starts to answer.
   *
   * @throws io.unionpulse.cli.CommandException if the address cannot be listened on
   */
  public static DashboardServer start(DashboardSettings settings) {
    return start(settings, Clock.systemUTC());
  }

  /** The same at another time than now. */
  static DashboardServer start(DashboardSettings settings, Clock clock) {
    return new DashboardServer(settings, clock);
  }

  private void site(JavalinConfig site) {
    site.http.compressionStrategy = CompressionStrategy.GZIP;
    WebPages.add(site);
    common(site.routes);
    api.add(site.routes);
    site.routes.get("/api/export.csv", context -> downloads.csv(context, api.today()));
    site.routes.before("/api/live", context -> listeners.requireRoom());
    site.routes.sse("/api/live", listeners::join);
    operating(site.routes);
    ApiPages.add(site.routes, DashboardServer.class);
  }

  private void common(RoutesConfig routes) {
    routes.before(
        context -> {
          RequestId.assign(context);
          SafeHeaders.set(context);
          WebPages.headers(context);
        });
    routes.before("/api/*", context -> rate.take(context.ip()));
    Problems.answerFailures(routes);
  }

  private void operating(RoutesConfig routes) {
    routes.get("/health/live", context -> context.contentType(TEXT).result("up\n"));
    routes.get("/health/ready", this::ready);
    routes.get("/metrics", context -> context.contentType(PROMETHEUS).result(metrics.scrape()));
  }

  private void ready(Context context) {
    IndexWatch.State state = watch.state();
    context
        .status(state.isUp() ? 200 : ProblemType.UNAVAILABLE.status())
        .contentType(TEXT)
        .result(state.isUp() ? "up\n" : state.wrong() + "\n");
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
    watch.close();
    listeners.close();
    web.close();
    metrics.close();
    asking.close();
    watching.close();
  }
}
