package io.unionpulse.streams;

import io.unionpulse.extraction.Extraction;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.streams.topology.Topologies;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.Topology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the production topology until it is closed. A world that fails (broker or registry away) is
 * waited for: nothing is skipped and the application does not end.
 */
public final class StreamsApplication implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StreamsApplication.class);

  /** Longest orderly stop. */
  private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

  private final StreamsSettings settings;
  private final Topology topology;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile KafkaStreams streams;

  /** The application with the bundled gazetteer; {@link #start()} runs it. */
  public StreamsApplication(StreamsSettings settings) {
    this.settings = settings;
    this.topology =
        Topologies.build(
            ContractSerdes.of(settings.schemaRegistryUrl()),
            Extraction.standard(),
            Gazetteer.standard()::nameOf);
  }

  /**
   * Waits for the broker and the topics, then starts processing.
   *
   * @throws InterruptedException if interrupted while it waits
   */
  public void start() throws InterruptedException {
    new Prerequisites(settings.bootstrapServers()).await();
    var started = new KafkaStreams(topology, settings.toProperties());
    started.setUncaughtExceptionHandler(new FaultPolicy());
    started.setStateListener(this::stateChanged);
    streams = started;
    started.start();
    LOG.info(
        "application {} starts: kafka={} registry={} threads={} state={}",
        settings.applicationId(),
        settings.bootstrapServers(),
        settings.schemaRegistryUrl(),
        settings.threads(),
        settings.stateDirectory());
  }

  /** Returns when the application has ended. */
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }

  /** Whether it processes records now. */
  public boolean isRunning() {
    KafkaStreams started = streams;
    return started != null && started.state() == State.RUNNING;
  }

  /** Whether it has ended by a fault that it could not wait out. */
  public boolean hasFailed() {
    KafkaStreams started = streams;
    return started != null && started.state() == State.ERROR;
  }

  /** Stops within 10 s: the open transaction is committed or given up, never half done. */
  @Override
  public void close() {
    KafkaStreams started = streams;
    if (started != null && !started.close(STOP_WITHIN)) {
      LOG.warn("not stopped within {}: what was not committed will be done again", STOP_WITHIN);
    }
    ended.countDown();
  }

  private void stateChanged(State now, State before) {
    LOG.info("state {} (was {})", now, before);
    if (now == State.NOT_RUNNING || now == State.ERROR) {
      ended.countDown();
    }
  }
}
