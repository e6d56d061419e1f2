package io.unionpulse.producer;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Publishes a batch on a thread of its own while the next one is read. One batch at a time, in
 * their order: the next is begun once the last is committed. All but the publishing runs on the
 * caller's thread.
 */
final class Aside implements AutoCloseable {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "ingest-publishing"));
  private Future<?> underWay;
  private Runnable committed = () -> {};

  /** Publishes a batch. */
  @FunctionalInterface
  interface Publishing {
    void run() throws InterruptedException;
  }

  /**
   * Begins to publish a batch, once the one before it is committed.
   *
   * @param then run when it is, by one of the next calls
   * @throws InterruptedException if the thread is interrupted; what is under way goes on until this
   *     is closed
   * @throws RuntimeException what the publishing of the batch before has thrown
   */
  void begin(Publishing publishing, Runnable then) throws InterruptedException {
    await();
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    committed = then;
    underWay =
        thread.submit(
            () -> {
              publishing.run();
              return null;
            });
  }

  /**
   * Returns once all is committed.
   *
   * @throws InterruptedException as {@link #begin}
   * @throws RuntimeException as {@link #begin}
   */
  void await() throws InterruptedException {
    if (underWay == null) {
      return;
    }
    try {
      underWay.get();
    } catch (ExecutionException e) {
      underWay = null;
      throw thrown(e.getCause());
    }
    underWay = null;
    committed.run();
  }

  private static RuntimeException thrown(Throwable cause) throws InterruptedException {
    if (cause instanceof InterruptedException) {
      throw new InterruptedException();
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }

  /**
   * Interrupts what is under way and waits for its end: its transaction is aborted, or committed if
   * that had begun.
   */
  @Override
  public void close() {
    thread.shutdownNow();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = thread.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    try {
      if (underWay != null && underWay.isDone()) { // Else it was not even begun.
        await();
      }
    } catch (InterruptedException | RuntimeException e) {
      // It is not published; what stopped the reading is on its way.
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
