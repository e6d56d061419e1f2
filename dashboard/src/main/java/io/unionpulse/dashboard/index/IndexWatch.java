package io.unionpulse.dashboard.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Elasticsearch every half second whether it is there and whether something has changed. */
public final class IndexWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexWatch.class);
  private static final long EVERY_MILLIS = 500;

  private final ElasticsearchClient elasticsearch;
  private final Clock clock;
  private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var watch = new Thread(task, "index-watch");
            watch.setDaemon(true);
            return watch;
          });
  private volatile State state;
  private volatile Instant answeredAt;

  /**
   * What is known.
   *
   * @param mark what the index held when it last answered; null before that
   * @param wrong why there is no answer now; null if there is
   * @param since since when that is so
   */
  public record State(Mark mark, String wrong, Instant since) {

    /** Whether Elasticsearch answers. */
    public boolean isUp() {
      return wrong == null;
    }
  }

  /**
   * A watch that does nothing until {@link #start}.
   *
   * @param elasticsearch a client that waits for an answer only shortly
   */
  public IndexWatch(ElasticsearchClient elasticsearch, Clock clock) {
    this.elasticsearch = elasticsearch;
    this.clock = clock;
    this.answeredAt = clock.instant();
    this.state = new State(null, "Elasticsearch was not asked yet", clock.instant());
  }

  /** Begins to ask. */
  public void start() {
    var unused = thread.scheduleWithFixedDelay(this::check, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** What is known now. */
  public State state() {
    return state;
  }

  /** When Elasticsearch last answered. */
  public Instant answeredAt() {
    return answeredAt;
  }

  /** Tells {@code listener} each change, in the thread of the watch. */
  public void onChange(Consumer<State> listener) {
    listeners.add(listener);
  }

  private void check() {
    try {
      Mark mark = ask();
      answeredAt = clock.instant();
      become(mark, null);
    } catch (IOException | RuntimeException e) {
      become(state.mark(), reason(e));
    }
  }

  private static String reason(Exception e) {
    if (e instanceof ElasticsearchException refused && refused.status() == 404) {
      return "Elasticsearch has no index behind "
          + IndexNames.ACTIVITIES
          + ": run ./unionpulse setup";
    }
    return "Elasticsearch does not answer: " + e.getMessage();
  }

  private void become(Mark mark, String wrong) {
    State before = state;
    boolean up = wrong == null;
    if (before.isUp() == up && (up ? mark.equals(before.mark()) : wrong.equals(before.wrong()))) {
      return;
    }
    if (before.isUp() != up) {
      LOG.info("{}", up ? "Elasticsearch answers" : wrong);
    }
    Instant since = before.isUp() == up ? before.since() : up ? clock.instant() : answeredAt;
    state = new State(mark, wrong, since);
    for (Consumer<State> listener : listeners) {
      try {
        listener.accept(state);
      } catch (RuntimeException e) {
        LOG.error("a listener failed", e);
      }
    }
  }

  private Mark ask() throws IOException {
    var activities =
        elasticsearch.search(
            request ->
                request
                    .index(IndexNames.ACTIVITIES)
                    .size(0)
                    .trackTotalHits(total -> total.enabled(true))
                    .aggregations("version", newest -> newest.max(max -> max.field("version")))
                    .aggregations("day", newest -> newest.max(max -> max.field("occurredOn"))),
            Void.class);
    var letters =
        elasticsearch.count(
            request -> request.index(IndexNames.DEAD_LETTERS).ignoreUnavailable(true));
    return new Mark(
        greatest(activities.aggregations().get("version")),
        activities.hits().total().value(),
        letters.count(),
        TimeUnit.MILLISECONDS.toDays(greatest(activities.aggregations().get("day"))));
  }

  private static long greatest(Aggregate newest) {
    double value = newest.max().value();
    return Double.isFinite(value) && value > 0 ? (long) value : 0;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
