package io.unionpulse.sink;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Metric;

/** Says when the consumer has lost every broker, which Kafka's own client hides behind poll. */
final class BrokerWatch {

  private final Metric connections;
  private final Outages outages;

  BrokerWatch(Consumer<?, ?> consumer, Outages outages) {
    this.connections =
        consumer.metrics().entrySet().stream()
            .filter(metric -> metric.getKey().name().equals("connection-count"))
            .filter(metric -> metric.getKey().group().equals("consumer-metrics"))
            .map(metric -> metric.getValue())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Kafka's client counts no connections"));
    this.outages = outages;
  }

  /** Looks once. */
  void look() {
    if (((Number) connections.metricValue()).doubleValue() > 0) {
      outages.over(Need.BROKER);
    } else {
      outages.begun(Need.BROKER, "no broker is connected");
    }
  }
}
