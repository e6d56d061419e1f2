package io.unionpulse.producer.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.unionpulse.cli.ProcessMetrics;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the server tells about itself in numbers; see docs/operations.md. */
final class ServerMetrics implements AutoCloseable {

  private final ProcessMetrics process;
  private final MeterRegistry registry;
  private final Map<Integer, Counter> reports = new ConcurrentHashMap<>();

  ServerMetrics(ProcessMetrics process, WaitingRoom room, Availability availability) {
    this.process = process;
    this.registry = process.registry();
    Gauge.builder("unionpulse.serve.requests.waiting", room, WaitingRoom::requests)
        .description("Requests that are read or wait for Kafka")
        .register(registry);
    Gauge.builder("unionpulse.serve.bytes.waiting", room, WaitingRoom::bytes)
        .description("Bytes of their bodies")
        .register(registry);
    Gauge.builder("unionpulse.serve.ready", availability, a -> a.wrong().isEmpty() ? 1 : 0)
        .description("Whether reports can be stored")
        .register(registry);
  }

  /** A request is over. */
  void request(String method, int status, Duration took) {
    Timer.builder("unionpulse.serve.requests")
        .description("Requests, by method and status")
        .tag("method", method)
        .tag("status", Integer.toString(status))
        .register(registry)
        .record(took);
  }

  /** A report was answered with a status. */
  void report(int status) {
    reports.computeIfAbsent(status, this::reports).increment();
  }

  private Counter reports(int status) {
    return Counter.builder("unionpulse.serve.reports")
        .description("Reports, by the status of their answer")
        .tag("status", Integer.toString(status))
        .register(registry);
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
