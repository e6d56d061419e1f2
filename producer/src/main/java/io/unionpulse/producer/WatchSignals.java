package io.unionpulse.producer;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.unionpulse.cli.HealthSource;
import io.unionpulse.cli.ProcessMetrics;
import io.unionpulse.producer.publish.ClientMeters;
import io.unionpulse.producer.publish.KafkaClientMeters;
import io.unionpulse.producer.publish.PublishSettings;
import io.unionpulse.producer.publish.TopicProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** What the work on a drop folder tells those who watch over it; see docs/operations.md. */
final class WatchSignals implements HealthSource, AutoCloseable {

  /** The disk or a reader hangs: servers that are away say so every few seconds. */
  private static final Duration STUCK_AFTER = Duration.ofMinutes(10);

  private static final Duration BETWEEN_PROBES = Duration.ofSeconds(5);

  private final ProcessMetrics process = new ProcessMetrics();
  private final WatchTally tally;
  private final TopicProbe kafka;
  private final ClientMeters clients = new KafkaClientMeters(process.registry());

  /** Begins to ask the brokers of {@code settings}. */
  WatchSignals(PublishSettings settings, WatchTally tally) {
    this.tally = tally;
    this.kafka = TopicProbe.start(settings, BETWEEN_PROBES);
    MeterRegistry registry = process.registry();
    Gauge.builder("unionpulse.watch.files.waiting", tally, WatchTally::waitingFiles)
        .description("Files in the folder that are not published yet")
        .register(registry);
    TimeGauge.builder(
            "unionpulse.watch.oldest.waiting",
            tally,
            TimeUnit.MILLISECONDS,
            t -> t.oldestWaiting().toMillis())
        .description("How long the first of them has waited")
        .register(registry);
    Gauge.builder("unionpulse.watch.ready", this, s -> s.notReady().isEmpty() ? 1 : 0)
        .description("Whether files can be published")
        .register(registry);
    files("done", WatchTally::doneFiles);
    files("rejected", WatchTally::rejectedFiles);
    FunctionCounter.builder("unionpulse.watch.reports", tally, WatchTally::reports)
        .description("Reports that were published")
        .register(registry);
  }

  private void files(String end, ToDoubleFunction<WatchTally> count) {
    FunctionCounter.builder("unionpulse.watch.files", tally, count)
        .description("Files that went to done/ or rejected/")
        .tag("end", end)
        .register(process.registry());
  }

  /** Measures the clients of Kafka. */
  ClientMeters clients() {
    return clients;
  }

  @Override
  public List<String> notReady() {
    List<String> wrong = new ArrayList<>();
    kafka.wrong().ifPresent(wrong::add);
    tally.unavailable().ifPresent(wrong::add);
    wrong.addAll(stuck());
    return wrong;
  }

  @Override
  public List<String> stuck() {
    Duration still = tally.still();
    return still.compareTo(STUCK_AFTER) > 0
        ? List.of("the work on the folder has stood still for %d s".formatted(still.toSeconds()))
        : List.of();
  }

  @Override
  public String metrics() {
    return process.scrape();
  }

  @Override
  public void close() {
    kafka.close();
    process.close();
  }
}
