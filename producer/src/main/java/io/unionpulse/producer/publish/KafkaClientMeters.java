package io.unionpulse.producer.publish;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.Producer;

/** Offers Kafka's own metrics of each client, as long as it is open. */
public final class KafkaClientMeters implements ClientMeters {

  private final MeterRegistry registry;
  private final Map<Producer<?, ?>, KafkaClientMetrics> open = new ConcurrentHashMap<>();

  /** Offers them in {@code registry}. */
  public KafkaClientMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void opened(Producer<?, ?> producer) {
    var metrics = new KafkaClientMetrics(producer);
    metrics.bindTo(registry);
    open.put(producer, metrics);
  }

  @Override
  public void closing(Producer<?, ?> producer) {
    Optional.ofNullable(open.remove(producer)).ifPresent(KafkaClientMetrics::close);
  }
}
