package io.unionpulse.dashboard;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.unionpulse.cli.ProcessMetrics;
import io.unionpulse.dashboard.index.IndexWatch;
import io.unionpulse.dashboard.live.Listeners;
import java.time.Duration;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/** What the dashboard tells about itself in numbers; see docs/operations.md. */
final class DashboardMetrics implements AutoCloseable {

  private static final Set<String> ENDPOINTS =
      Set.of(
          "/api/overview",
          "/api/summary",
          "/api/districts",
          "/api/timeline",
          "/api/types",
          "/api/organizers",
          "/api/activities",
          "/api/export.csv",
          "/api/pipeline",
          "/api/meta",
          "/api/live");

  private final ProcessMetrics process = new ProcessMetrics();

  DashboardMetrics(IndexWatch watch, Listeners listeners) {
    Gauge.builder("unionpulse.dashboard.ready", watch, w -> w.state().isUp() ? 1 : 0)
        .description("Whether Elasticsearch answers")
        .register(process.registry());
    Gauge.builder("unionpulse.dashboard.listeners", listeners, Listeners::count)
        .description("Open pages that are told changes")
        .register(process.registry());
  }

  /** A request is over. */
  void request(String method, Request request, int status, Duration took) {
    Timer.builder("unionpulse.dashboard.requests")
        .description("Requests, by endpoint, method and status")
        .tag("endpoint", endpoint(request.getHttpURI().getPath()))
        .tag("method", method)
        .tag("status", Integer.toString(status))
        .register(process.registry())
        .record(took);
  }

  /** Few names, whatever is asked for. */
  private static String endpoint(String path) {
    if (path != null && ENDPOINTS.contains(path)) {
      return path;
    }
    return path != null && path.startsWith("/api/activities/") ? "/api/activities/{id}" : "other";
  }

  /** Everything in Prometheus's text format. */
  String scrape() {
    return process.scrape();
  }

  @Override
  public void close() {
    process.close();
  }
}
