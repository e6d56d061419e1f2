package io.unionpulse.sink;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.HealthSource;
import io.unionpulse.cli.ProcessMetrics;
import io.unionpulse.sink.reconcile.Difference;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares again and again, and tells how it went; see docs/operations.md. While reports come in,
 * each round meets some that the sink is just about to bring: a difference stands only if the next
 * round finds the very same.
 */
final class ReconcileRounds implements HealthSource, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ReconcileRounds.class);
  private static final Duration STUCK_AFTER = Duration.ofDays(1);

  /** Differences that are remembered and shown: bounds memory and log. */
  private static final int MOST_REMEMBERED = 100_000;

  private static final int MOST_SHOWN = 20;

  /** Compares once. */
  @FunctionalInterface
  interface Round {

    /**
     * Tells each difference.
     *
     * @throws CommandException if it could not compare
     */
    Outcome run(Consumer<Difference> differences) throws InterruptedException;
  }

  /**
   * What a round has found.
   *
   * @param documents how many the topics have
   * @param differences how many were found and not mended
   */
  record Outcome(long documents, long differences) {}

  private final Duration every;
  private final Round round;
  private final ProcessMetrics process = new ProcessMetrics();
  private Set<Difference> before = Set.of();
  private volatile long startedNanos = System.nanoTime();
  private volatile boolean running;
  private volatile String failure;
  private volatile double lastEnd = Double.NaN;
  private volatile double lastSeconds = Double.NaN;
  private volatile double documents = Double.NaN;
  private volatile double differences = Double.NaN;
  private volatile double standing = Double.NaN;

  /**
   * Rounds.
   *
   * @param every from the start of one to the start of the next, if it has ended by then
   */
  ReconcileRounds(Duration every, Round round) {
    this.every = every;
    this.round = round;
    gauge("running", "Whether a comparison is under way", r -> r.running ? 1 : 0);
    gauge("documents", "Documents that the last comparison found in the topics", r -> r.documents);
    gauge("differences", "Differences that it found and did not mend", r -> r.differences);
    gauge("standing.differences", "Those that the one before had found, too", r -> r.standing);
    seconds("last.end.timestamp", "When the last comparison ended, since 1970", r -> r.lastEnd);
    seconds("last.duration", "How long it took", r -> r.lastSeconds);
    List.of("same", "different", "failed").forEach(this::rounds);
  }

  private void gauge(String name, String text, ToDoubleFunction<ReconcileRounds> value) {
    Gauge.builder("unionpulse.reconcile." + name, this, value)
        .description(text)
        .register(registry());
  }

  private void seconds(String name, String text, ToDoubleFunction<ReconcileRounds> value) {
    TimeGauge.builder("unionpulse.reconcile." + name, this, TimeUnit.SECONDS, value)
        .description(text)
        .register(registry());
  }

  private Counter rounds(String end) {
    return Counter.builder("unionpulse.reconcile.rounds")
        .description("Comparisons, by how they ended")
        .tag("end", end)
        .register(registry());
  }

  private MeterRegistry registry() {
    return process.registry();
  }

  /** Compares until the thread is interrupted. */
  void run() throws InterruptedException {
    while (true) {
      startedNanos = System.nanoTime();
      running = true;
      try {
        compare();
      } finally {
        running = false;
      }
      long rest = every.toNanos() - (System.nanoTime() - startedNanos);
      TimeUnit.NANOSECONDS.sleep(Math.max(0, rest));
    }
  }

  private void compare() throws InterruptedException {
    Set<Difference> found = new HashSet<>();
    try {
      Outcome outcome =
          round.run(
              difference -> {
                if (found.size() < MOST_REMEMBERED) {
                  found.add(difference);
                }
              });
      ended(outcome, found);
    } catch (RuntimeException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      failure = e instanceof CommandException ? e.getMessage() : e.toString();
      rounds("failed").increment();
      LOG.warn("not compared, trying again after {} s: {}", every.toSeconds(), failure, e);
    }
  }

  private void ended(Outcome outcome, Set<Difference> found) {
    List<Difference> stands = found.stream().filter(before::contains).toList();
    before = found;
    failure = null;
    documents = outcome.documents();
    differences = outcome.differences();
    standing = stands.size();
    lastSeconds = (System.nanoTime() - startedNanos) / 1e9;
    lastEnd = Instant.now().toEpochMilli() / 1e3;
    rounds(outcome.differences() == 0 ? "same" : "different").increment();
    LOG.info(
        "compared: documents={} differences={} standing={} seconds={}",
        outcome.documents(),
        outcome.differences(),
        stands.size(),
        Math.round(lastSeconds));
    stands.stream()
        .limit(MOST_SHOWN)
        .forEach(it -> LOG.warn("differs since the last time: {}", it));
  }

  @Override
  public List<String> notReady() {
    return Optional.ofNullable(failure).map(List::of).orElseGet(this::stuck);
  }

  @Override
  public List<String> stuck() {
    var since = Duration.ofNanos(System.nanoTime() - startedNanos);
    return running && since.compareTo(STUCK_AFTER) > 0
        ? List.of("a comparison has been under way for %d h".formatted(since.toHours()))
        : List.of();
  }

  @Override
  public String metrics() {
    return process.scrape();
  }

  @Override
  public void close() {
    process.close();
  }
}
