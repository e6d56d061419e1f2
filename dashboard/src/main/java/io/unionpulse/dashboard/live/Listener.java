package io.unionpulse.dashboard.live;

import io.javalin.http.sse.SseClient;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** One open page. Gets the newest news only: what it was too slow for is skipped. */
final class Listener {

  private final SseClient client;
  private final Executor threads;
  private final AtomicReference<Consumer<SseClient>> waiting = new AtomicReference<>();
  private boolean busy;

  Listener(SseClient client, Executor threads) {
    this.client = client;
    this.threads = threads;
  }

  /** Sends in another thread, after what is being sent; replaces what waits. */
  void send(Consumer<SseClient> news) {
    waiting.set(news);
    synchronized (this) {
      if (busy) {
        return;
      }
      busy = true;
    }
    threads.execute(this::sendAll);
  }

  private void sendAll() {
    while (true) {
      Consumer<SseClient> next = waiting.getAndSet(null);
      if (next != null) {
        next.accept(client);
        continue;
      }
      synchronized (this) {
        if (waiting.get() == null) {
          busy = false;
          return;
        }
      }
    }
  }

  boolean isGone() {
    return client.terminated();
  }

  void close() {
    client.close();
  }
}
