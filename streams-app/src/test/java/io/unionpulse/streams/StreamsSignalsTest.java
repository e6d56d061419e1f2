package io.unionpulse.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.unionpulse.cli.ProcessMetrics;
import org.junit.jupiter.api.Test;

class StreamsSignalsTest {

  @Test
  void showsTheMetricsOfStoresOfEitherKind() {
    try (var metrics = new ProcessMetrics(StreamsSignals.oneTagForStores())) {
      restored(metrics, "rocksdb.state.id", "newest-reports");
      restored(metrics, "in.memory.state.id", "changed-counts");

      assertThat(metrics.scrape())
          .contains(
              "kafka_stream_state_restore_rate{state_id=\"newest-reports\"} 1.0",
              "kafka_stream_state_restore_rate{state_id=\"changed-counts\"} 1.0");
    }
  }

  private static void restored(ProcessMetrics metrics, String tag, String store) {
    Gauge.builder("kafka.stream.state.restore.rate", () -> 1)
        .tag(tag, store)
        .register(metrics.registry());
  }
}
