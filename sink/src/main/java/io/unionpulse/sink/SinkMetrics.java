package io.unionpulse.sink;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.TimeUnit;

/** What the sink tells about itself in numbers; see docs/operations.md. */
final class SinkMetrics {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private volatile long lag;
  private volatile int open;
  private volatile long oldestNanos;

  SinkMetrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    Gauge.builder("unionpulse.sink.lag", this, metrics -> metrics.lag)
        .description("Records in the topics that the sink has not polled yet")
        .register(registry);
    Gauge.builder("unionpulse.sink.records.open", this, metrics -> metrics.open)
        .description("Records that were polled and have not come to their end")
        .register(registry);
    TimeGauge.builder(
            "unionpulse.sink.oldest.open",
            this,
            TimeUnit.NANOSECONDS,
            metrics -> metrics.oldestNanos)
        .description("How long the record has waited that holds its partition's offset back")
        .register(registry);
  }

  PrometheusMeterRegistry registry() {
    return registry;
  }

  /** Sets what only the loop's own thread can see. */
  void set(long newLag, int newOpen, long newOldestNanos) {
    lag = newLag;
    open = newOpen;
    oldestNanos = newOldestNanos;
  }

  /** Everything in Prometheus's text format. */
  String scrape() {
    return registry.scrape();
  }
}
