package io.unionpulse.cli;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** The numbers of a long-running part: those of its JVM, and what it adds to them. */
public final class ProcessMetrics implements AutoCloseable {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics garbageCollector = new JvmGcMetrics();

  /**
   * Memory, garbage collection, threads, CPU and age of this JVM.
   *
   * @param filters what is done to each meter before it is registered, in this order
   */
  public ProcessMetrics(MeterFilter... filters) {
    for (MeterFilter filter : filters) {
      registry.config().meterFilter(filter);
    }
    new JvmMemoryMetrics().bindTo(registry);
    garbageCollector.bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /** Where further numbers are added. */
  public PrometheusMeterRegistry registry() {
    return registry;
  }

  /** Everything in Prometheus's text format. */
  public String scrape() {
    return registry.scrape();
  }

  /** Watches the garbage collector no longer. */
  @Override
  public void close() {
    garbageCollector.close();
    registry.close();
  }
}
