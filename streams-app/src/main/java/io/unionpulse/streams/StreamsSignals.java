package io.unionpulse.streams;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.unionpulse.cli.HealthSource;
import io.unionpulse.cli.ProcessMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.apache.kafka.streams.KafkaStreams;

/** What the application tells those who watch over it from outside; see docs/operations.md. */
final class StreamsSignals implements HealthSource, AutoCloseable {

  /** Kafka itself takes a thread that has not polled for half of this out of the group. */
  private static final Duration STUCK_AFTER = Duration.ofMinutes(10);

  private static final String CONSUMERS = "consumer-metrics";
  private static final String STORE = "state.id";

  private final ProcessMetrics process = new ProcessMetrics(oneTagForStores());
  private final Supplier<StreamsHealth> health;
  private final FaultPolicy faults;
  private volatile KafkaStreams streams;
  private volatile KafkaStreamsMetrics kafka;

  StreamsSignals(Supplier<StreamsHealth> health, FaultPolicy faults) {
    this.health = health;
    this.faults = faults;
  }

  /**
   * Kafka names a store's tag after the store's kind; Prometheus refuses a second set of tags for a
   * name, and would show the metrics of one kind only.
   */
  static MeterFilter[] oneTagForStores() {
    String metrics = "kafka.stream.state";
    return new MeterFilter[] {
      MeterFilter.renameTag(metrics, "in.memory.state.id", STORE),
      MeterFilter.renameTag(metrics, "rocksdb.state.id", STORE)
    };
  }

  /** From now on it tells of this, too. */
  void watch(KafkaStreams started, LagReporter lag) {
    kafka = new KafkaStreamsMetrics(started);
    kafka.bindTo(process.registry());
    Gauge.builder("unionpulse.streams.lag", lag, LagReporter::records)
        .description("Records that all instances together are behind; NaN while not known")
        .register(process.registry());
    streams = started;
  }

  @Override
  public List<String> notReady() {
    StreamsHealth now = health.get();
    List<String> wrong = new ArrayList<>();
    if (!now.waitingFor().isEmpty()) {
      wrong.add(now.waitingFor());
    } else if (!now.processing()) {
      String state = "the stream application does not process: it is " + now.state();
      boolean restores = now.restoring().partitions() > 0;
      wrong.add(restores ? state + ", state restored: " + now.restoring() : state);
    }
    if (consumers("connection-count").max().orElse(1) == 0) {
      wrong.add("no broker is connected");
    }
    faults.recent().ifPresent(fault -> wrong.add("a stream thread failed: " + fault));
    wrong.addAll(stuck());
    return wrong;
  }

  @Override
  public List<String> stuck() {
    double seconds = consumers("last-poll-seconds-ago").max().orElse(0);
    return seconds > STUCK_AFTER.toSeconds()
        ? List.of("a stream thread has not turned for %.0f s".formatted(seconds))
        : List.of();
  }

  /** What the consumers of the stream threads say under this name. */
  private DoubleStream consumers(String name) {
    return Optional.ofNullable(streams).stream()
        .flatMap(started -> started.metrics().entrySet().stream())
        .filter(metric -> metric.getKey().name().equals(name))
        .filter(metric -> metric.getKey().group().equals(CONSUMERS))
        .filter(metric -> isOfThread(metric.getKey().tags().getOrDefault("client-id", "")))
        .mapToDouble(metric -> ((Number) metric.getValue().metricValue()).doubleValue());
  }

  private static boolean isOfThread(String client) {
    return client.endsWith("-consumer") && !client.endsWith("-restore-consumer");
  }

  @Override
  public String metrics() {
    return process.scrape();
  }

  @Override
  public void close() {
    KafkaStreamsMetrics bound = kafka;
    if (bound != null) {
      bound.close();
    }
    process.close();
  }
}
