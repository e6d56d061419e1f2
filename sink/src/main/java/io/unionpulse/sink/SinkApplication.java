package io.unionpulse.sink;

import io.unionpulse.cli.Backoff;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.HealthSource;
import io.unionpulse.elasticsearch.ElasticsearchServer;
import io.unionpulse.schemas.ClientFaults;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.sink.bulk.BulkClient;
import io.unionpulse.sink.bulk.BulkSender;
import io.unionpulse.sink.bulk.RoutedSender;
import io.unionpulse.sink.index.ContractIndices;
import io.unionpulse.sink.read.RecordReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.elasticsearch.client.RestClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sink: brings {@code union.activities} and {@code union.district-counts} to Elasticsearch
 * until it is closed. Delivers every record at least once; external versions make the repetition
 * harmless. A server that is away is waited for without limit; only a fault that waiting cannot
 * mend, such as a refused authorization, ends it.
 */
public final class SinkApplication implements HealthSource, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SinkApplication.class);

  private static final Duration FIRST_BACKOFF = Duration.ofMillis(100);
  private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(10);
  private static final Duration CONSUMER_CLOSE_TIMEOUT = Duration.ofSeconds(3);
  private static final Duration STUCK_AFTER = Duration.ofMinutes(2);
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(9);

  private final SinkSettings settings;
  private final Outages outages = new Outages();
  private final Backoff backoff = backoff();
  private final SinkMetrics metrics = new SinkMetrics();
  private volatile long lastBeat = System.nanoTime();
  private final CompletableFuture<Void> stopping = new CompletableFuture<>();
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private final Thread thread = new Thread(this::run, "sink");

  /** A sink that does nothing until {@link #start}. */
  public SinkApplication(SinkSettings settings) {
    this.settings = settings;
  }

  /** Starts to work in a thread of its own; returns at once, whether or not the servers are up. */
  public void start() {
    thread.start();
  }

  /** Whether it works or waits for a server: false before {@link #start} and after the end. */
  public boolean running() {
    return thread.isAlive() && !ended.isDone();
  }

  /** One line for each server that it waits for; empty if all is well. */
  public List<String> waitingFor() {
    return outages.current();
  }

  /** Why it is not ready, one line for each thing that is wrong; empty if all is well. */
  @Override
  public List<String> notReady() {
    List<String> wrong = new ArrayList<>(waitingFor());
    if (!running()) {
      wrong.add("the sink does not run");
    }
    wrong.addAll(stuck());
    return List.copyOf(wrong);
  }

  /** Why only a new start can help: its loop has not turned for two minutes; else empty. */
  @Override
  public List<String> stuck() {
    var still = Duration.ofNanos(System.nanoTime() - lastBeat);
    return running() && still.compareTo(STUCK_AFTER) > 0
        ? List.of("the sink's loop has not turned for %d s".formatted(still.toSeconds()))
        : List.of();
  }

  /** What it tells about itself in numbers, in Prometheus's text format. */
  @Override
  public String metrics() {
    return metrics.scrape();
  }

  private void beat() {
    lastBeat = System.nanoTime();
  }

  /** What ended it, unless it was closed or still runs. */
  public Optional<Throwable> failure() {
    return ended.isCompletedExceptionally()
        ? Optional.of(ended.handle((done, failure) -> failure).join())
        : Optional.empty();
  }

  /** Waits until it is closed or {@link #failure} ends it. */
  public void awaitEnd() throws InterruptedException {
    try {
      ended.get();
    } catch (ExecutionException e) {
      LOG.debug("ended by a failure", e); // failure() has it
    }
  }

  /**
   * Stops within 10 s: what is done is committed, what is under way is left for the next sink. May
   * be called from any thread, and again.
   */
  @Override
  public void close() {
    stopping.complete(null);
    if (!thread.isAlive()) {
      return;
    }
    try {
      thread.join(STOP_TIMEOUT.toMillis());
      if (thread.isAlive()) {
        LOG.warn("a server does not answer: the sink ends without waiting for it any longer");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    LOG.info(
        "starting: group={} bootstrapServers={} schemaRegistryUrl={} elasticsearchUrl={}",
        settings.group(),
        settings.bootstrapServers(),
        settings.schemaRegistryUrl(),
        settings.elasticsearchUrl());
    try {
      work();
      ended.complete(null);
    } catch (RuntimeException | Error e) {
      LOG.error("ended by a failure", e);
      ended.completeExceptionally(e);
    }
  }

  private void work() {
    ContractSerdes serdes =
        ContractSerdes.of(settings.schemaRegistryUrl(), settings.clients().registry());
    Optional<Consumer<byte[], byte[]>> connected = connect();
    if (connected.isEmpty()) {
      return;
    }
    Consumer<byte[], byte[]> consumer = connected.get();
    var wake = stopping.thenRun(consumer::wakeup);
    try (var elasticsearch =
            ElasticsearchServer.at(
                settings.elasticsearchUrl(), settings.clients(), settings.answerTimeout());
        var deadLetters = new DeadLetterProducer(settings, serdes)) {
      awaitTopics(consumer);
      tellOf(serdes, elasticsearch);
      loop(consumer, serdes, elasticsearch, deadLetters).run();
    } finally {
      wake.cancel(false);
      consumer.close(CloseOptions.timeout(CONSUMER_CLOSE_TIMEOUT));
    }
  }

  /** Begins to tell how the sink is, until it stops, in a thread that nothing waits for. */
  private void tellOf(ContractSerdes serdes, ElasticsearchServer elasticsearch) {
    var teller =
        new Thread(
            () -> {
              try (var letters = Consumers.ofLetters(settings)) {
                new Teller(settings, letters, serdes, elasticsearch, metrics, outages, stopping)
                    .run();
              } catch (RuntimeException e) {
                LOG.warn("nothing is told in Elasticsearch of how the sink is", e);
              }
            },
            "sink-teller");
    teller.setDaemon(true);
    teller.start();
  }

  private SinkLoop loop(
      Consumer<byte[], byte[]> consumer,
      ContractSerdes serdes,
      ElasticsearchServer elasticsearch,
      DeadLetterSender deadLetters) {
    var offsets = new OffsetTracker();
    var tally = new Tally(metrics.registry());
    var delivery =
        new Delivery(
            new RecordReader(serdes, settings.generation()),
            new MeasuredSender(sender(elasticsearch.rest()), metrics.registry()),
            deadLetters,
            settings.limits(),
            offsets,
            outages,
            tally,
            SinkApplication::backoff,
            System::nanoTime);
    var unused = stopping.thenRun(delivery::wakeUp);
    return new SinkLoop(
        ContractIndices.of(settings.generation()).stream()
            .map(index -> index.topic().name())
            .toList(),
        consumer,
        delivery,
        offsets,
        outages,
        tally,
        stopping,
        metrics,
        this::beat);
  }

  private BulkSender sender(RestClient elasticsearch) {
    return new RoutedSender(new BulkClient(elasticsearch), elasticsearch, settings.generation());
  }

  private static Backoff backoff() {
    return new Backoff(FIRST_BACKOFF, LONGEST_BACKOFF, RandomGenerator.getDefault());
  }

  /** The consumer; empty if the sink is to stop before a broker's name resolves. */
  private Optional<Consumer<byte[], byte[]>> connect() {
    while (!stopping.isDone()) {
      try {
        return Optional.of(Consumers.of(settings, "unionpulse-sink"));
      } catch (KafkaException e) {
        ClientFaults.wrongSetting(e).ifPresent(SinkApplication::refuse);
        outages.begun(Need.BROKER, "no name of --bootstrap-servers resolves");
        rest();
      }
    }
    return Optional.empty();
  }

  private void awaitTopics(Consumer<?, ?> consumer) {
    try {
      while (!stopping.isDone()) {
        Optional<String> missing = TopicsAwaited.missing(consumer, settings.generation());
        if (missing.isEmpty()) {
          outages.over(Need.BROKER);
          return;
        }
        outages.begun(Need.BROKER, missing.get());
        rest();
      }
    } catch (WakeupException e) {
      LOG.debug("stopped while waiting for topics", e);
    }
  }

  private static void refuse(String wrongSetting) {
    throw new CommandException("the settings of Kafka's client are wrong: " + wrongSetting);
  }

  /** Waits a while, or until the sink is to stop. */
  private void rest() {
    beat();
    try {
      stopping.get(backoff.next().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      LOG.trace("time for another try", e);
    } catch (InterruptedException | ExecutionException e) {
      stopping.complete(null);
    }
  }
}
