package io.unionpulse.local.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Ends this JVM with its parent. The parent holds the other end of this JVM's standard input and
 * never writes to it; the operating system closes it however the parent ends, kill -9 included.
 * Then the shutdown hooks run, so that a server stops in order.
 */
final class ParentWatch {

  /** Exit code when the shutdown hooks hung and the JVM was halted. */
  static final int HALTED = 124;

  private static final long HOOKS_LIMIT_MILLIS = 20_000;

  private ParentWatch() {}

  static void start(InputStream parent) {
    daemon("parent-watch", () -> endAfter(parent));
  }

  private static void endAfter(InputStream parent) {
    awaitEnd(parent);
    daemon("parent-watch-limit", ParentWatch::haltAfterLimit);
    System.exit(0);
  }

  private static void awaitEnd(InputStream parent) {
    try {
      parent.transferTo(OutputStream.nullOutputStream());
    } catch (IOException brokenPipe) {
      // The same as its end: nobody is there any more.
    }
  }

  private static void haltAfterLimit() {
    try {
      Thread.sleep(HOOKS_LIMIT_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(HALTED);
  }

  private static void daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }
}
