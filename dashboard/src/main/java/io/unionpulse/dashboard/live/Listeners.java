package io.unionpulse.dashboard.live;

import io.javalin.http.sse.SseClient;
import io.unionpulse.dashboard.index.IndexWatch;
import io.unionpulse.web.ProblemException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells open pages when the index has changed, and when Elasticsearch goes or comes. */
public final class Listeners implements AutoCloseable {

  private static final int MOST = 200;
  private static final int THREADS = 4;
  private static final long SIGN_OF_LIFE_SECONDS = 10;
  private static final int RETRY_AFTER_SECONDS = 10;

  private final IndexWatch watch;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          THREADS,
          task -> {
            var thread = new Thread(task, "live");
            thread.setDaemon(true);
            return thread;
          });

  /** Tells what {@code watch} sees. */
  public Listeners(IndexWatch watch) {
    this.watch = watch;
    watch.onChange(state -> tellAll());
    var unused =
        threads.scheduleWithFixedDelay(
            this::signOfLife, SIGN_OF_LIFE_SECONDS, SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
  }

  /**
   * Takes up a page.
   *
   * @throws ProblemException if there are too many
   */
  public void join(SseClient client) {
    if (listeners.size() >= MOST) {
      client.close();
      return;
    }
    client.keepAlive();
    var listener = new Listener(client, threads);
    listeners.add(listener);
    client.onClose(() -> listeners.remove(listener));
    listener.send(this::tell);
  }

  /**
   * Sends a page away if there are too many.
   *
   * @throws ProblemException that says when to come again
   */
  public void requireRoom() {
    if (listeners.size() >= MOST) {
      throw ProblemException.unavailable(
          "too many pages are open: ask /api/overview every few seconds instead",
          RETRY_AFTER_SECONDS);
    }
  }

  /** How many pages are open. */
  public int count() {
    return listeners.size();
  }

  private void tellAll() {
    listeners.forEach(listener -> listener.send(this::tell));
  }

  private void tell(SseClient client) {
    IndexWatch.State state = watch.state();
    client.sendEvent(
        "state",
        "{\"elasticsearch\":\"%s\",\"since\":\"%s\"}"
            .formatted(state.isUp() ? "up" : "away", state.since()));
    if (state.isUp()) {
      String changedAt =
          state.mark().changedAt() == null ? "null" : "\"" + state.mark().changedAt() + "\"";
      client.sendEvent(
          "change", "{\"mark\":\"%s\",\"changedAt\":%s}".formatted(state.mark().text(), changedAt));
    }
  }

  private void signOfLife() {
    listeners.removeIf(Listener::isGone);
    listeners.forEach(listener -> listener.send(client -> client.sendComment("here")));
  }

  @Override
  public void close() {
    listeners.forEach(Listener::close);
    threads.shutdownNow();
  }
}
