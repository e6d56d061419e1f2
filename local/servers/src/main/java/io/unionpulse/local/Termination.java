package io.unionpulse.local;

import java.util.concurrent.CompletableFuture;

/**
 * SIGINT or SIGTERM as a future. The JVM waits with its end until {@link #close()}, so that what
 * was started can be stopped in order by the thread that started it.
 */
final class Termination implements AutoCloseable {

  private final CompletableFuture<Void> requested = new CompletableFuture<>();
  private final CompletableFuture<Void> done = new CompletableFuture<>();

  private Termination() {}

  static Termination install() {
    Termination termination = new Termination();
    Thread hook = new Thread(termination::endInOrder, "termination");
    Runtime.getRuntime().addShutdownHook(hook);
    return termination;
  }

  private void endInOrder() {
    requested.complete(null);
    done.join();
  }

  CompletableFuture<Void> requested() {
    return requested;
  }

  @Override
  public void close() {
    done.complete(null);
  }
}
