package io.unionpulse.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or a polite kill, interrupts the command's thread and waits until it has cleaned up and
 * said what was done.
 */
public final class OrderlyStop {

  private static final long CLEAN_UP_SECONDS = 9;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;

  private OrderlyStop(Thread command) {
    hook = new Thread(() -> stop(command), "orderly-stop");
  }

  /** Watches over the calling thread until closed. */
  public static OrderlyStop onShutdown() {
    var stop = new OrderlyStop(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
  }

  private void stop(Thread command) {
    command.interrupt();
    try {
      if (!done.await(CLEAN_UP_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("stopped without an answer: what was open is given up");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** To be called once all is said and done. */
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: the hook has run.
    }
  }
}
