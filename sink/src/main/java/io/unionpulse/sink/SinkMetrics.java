package io.unionpulse.sink;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.unionpulse.cli.ProcessMetrics;
import java.util.concurrent.TimeUnit;

/** What the sink tells about itself in numbers; see docs/operations.md. */
final class SinkMetrics {

  private final ProcessMetrics process = new ProcessMetrics();
  private volatile long lag;
  private volatile int open;
  private volatile long oldestNanos;
  private volatile String place = "";

  SinkMetrics() {
    MeterRegistry registry = registry();
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

  MeterRegistry registry() {
    return process.registry();
  }

  /** Sets what only the loop's own thread can see. */
  void set(String newPlace, long newLag, int newOpen, long newOldestNanos) {
    place = newPlace;
    lag = newLag;
    open = newOpen;
    oldestNanos = newOldestNanos;
  }

  /** The first of its partitions, which no other sink of the group has; empty without any. */
  String place() {
    return place;
  }

  /** Records in the topics that have not come to their end. */
  long behind() {
    return lag + open;
  }

  /** Everything in Prometheus's text format. */
  String scrape() {
    return process.scrape();
  }
}
