package io.unionpulse.streams;

import io.unionpulse.cli.HealthSource;
import io.unionpulse.extraction.Extraction;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.streams.topology.Topologies;
import io.unionpulse.streams.topology.TopologyOptions;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
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

  /** Longest orderly stop; the rest of the 10 s is for what else is closed. */
  private static final Duration STOP_WITHIN = Duration.ofSeconds(8);

  private final StreamsSettings settings;
  private final Topology topology;
  private final String extractor;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final RestoreProgress restoring = new RestoreProgress();
  private final FaultPolicy faults = new FaultPolicy();
  private final StreamsSignals signals = new StreamsSignals(this::health, faults);
  private volatile KafkaStreams streams;
  private volatile LagReporter lag;
  private volatile String waitingFor = "";

  /** The application with the bundled gazetteer; {@link #start()} runs it. */
  public StreamsApplication(StreamsSettings settings) {
    this.settings = settings;
    var extraction = Extraction.standard();
    this.extractor = extraction.version();
    this.topology = topology(settings, extraction);
  }

  /** The production topology. */
  static Topology topology(StreamsSettings settings, Extraction extraction) {
    return Topologies.build(
        ContractSerdes.of(settings.schemaRegistryUrl(), settings.clients().registry()),
        extraction::extract,
        Gazetteer.standard()::nameOf,
        new TopologyOptions(
            settings.horizonDays(),
            settings.availability().commitInterval(),
            settings.generation()));
  }

  /**
   * Waits for the broker and the topics, then starts processing.
   *
   * @throws InterruptedException if interrupted while it waits
   */
  public void start() throws InterruptedException {
    new Prerequisites(settings, news -> waitingFor = news).await();
    var started = new KafkaStreams(topology, settings.toProperties());
    started.setUncaughtExceptionHandler(faults);
    started.setStateListener(this::stateChanged);
    started.setGlobalStateRestoreListener(restoring);
    streams = started;
    started.start();
    var reporter = new LagReporter(settings);
    reporter.start();
    lag = reporter;
    signals.watch(started, reporter);
    LOG.info(
        "application {} starts: generation={} extractor={} kafka={} registry={} threads={} state={}",
        settings.groupId(),
        settings.generation().number(),
        extractor,
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

  /** How it is, for those who watch over it. */
  public StreamsHealth health() {
    KafkaStreams started = streams;
    return new StreamsHealth(
        started == null ? "NOT_STARTED" : started.state().name(),
        isRunning(),
        restoring.now(),
        waitingFor);
  }

  /** How it is, as text for those who watch over it from outside. */
  public HealthSource signals() {
    return signals;
  }

  /** Whether it has ended by a fault that it could not wait out. */
  public boolean hasFailed() {
    KafkaStreams started = streams;
    return started != null && started.state() == State.ERROR;
  }

  /**
   * Stops within 10 s: the open transaction is committed or given up, never half done. A nameless
   * instance leaves the group, so that others take its partitions at once; one with a name keeps
   * them for its return.
   */
  @Override
  public void close() {
    LagReporter reporter = lag;
    if (reporter != null) {
      reporter.close();
    }
    signals.close();
    KafkaStreams started = streams;
    if (started != null && !started.close(closeOptions())) {
      LOG.warn("not stopped within {}: what was not committed will be done again", STOP_WITHIN);
    }
    ended.countDown();
  }

  private CloseOptions closeOptions() {
    return CloseOptions.timeout(STOP_WITHIN)
        .withGroupMembershipOperation(
            settings.availability().instanceId().isEmpty()
                ? GroupMembershipOperation.LEAVE_GROUP
                : GroupMembershipOperation.REMAIN_IN_GROUP);
  }

  private void stateChanged(State now, State before) {
    LOG.info("state {} (was {})", now, before);
    if (now == State.RUNNING) {
      LOG.info("records of state restored since the start: {}", restoring.now().records());
    }
    if (now == State.NOT_RUNNING || now == State.ERROR) {
      ended.countDown();
    }
  }
}
